import { chromium } from '@playwright/test';
const base='http://localhost:4455/embed/';
const b=await chromium.launch({executablePath:'/usr/bin/chromium'});
const sizes=[320,480,640,1000];
const what=process.argv.slice(2);
for (const name of what) for (const w of sizes) {
  const p=await b.newPage({viewport:{width:w,height:600},colorScheme:w===480?'dark':'light'});
  p.on('pageerror',e=>console.log(name,w,String(e))); p.on('console',m=>m.type()==='error'&&console.log(m.text()));
  await p.goto(base+name); await p.waitForTimeout(700);
  const h=await p.evaluate(()=>Math.ceil(document.getElementById('root').getBoundingClientRect().height));
  await p.setViewportSize({width:w,height:h}); await p.waitForTimeout(200);
  await p.screenshot({path:`/tmp/e7/${name.replace(/\W+/g,'-')}-${w}.png`}); console.log(name,w,h); await p.close();
}
await b.close();
