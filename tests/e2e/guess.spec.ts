import { expect, test } from '@playwright/test';

test.describe('the guess, without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });

  test('the answer comes with the first number chosen, whichever it is', async ({ page }) => {
    await page.goto('./#origins-guess');
    const guess = page.getByRole('group', { name: 'How many origins' });
    const answer = guess.locator('output');
    await expect(guess.getByRole('radio')).toHaveCount(6);
    await expect(answer).toBeHidden();
    await guess.getByRole('radio', { name: '3' }).focus();
    await page.keyboard.press('Space');
    await expect(answer).toBeVisible();
    const words = await answer.textContent();
    await guess.getByText('1', { exact: true }).click();
    await expect(answer).toHaveText(words ?? '');
  });
});
