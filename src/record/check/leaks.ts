import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';

/** Leaked material is not linked: no address anywhere in the story leads to a host that holds it, by way of an archive either. */
export const checkLeaks = ({ guards, files }: LoadedStory): Problem[] => {
  const hosts = guards?.leakHosts ?? [];
  return [...files].flatMap(([file, text]) =>
    text.split('\n').flatMap((written, i) =>
      (written.match(/\bhttps?:\/\/[^\s"'<>]+/gi) ?? []).flatMap((address): Problem[] => {
        const parts = address
          .toLowerCase()
          .replaceAll('%3a', ':')
          .replaceAll('%2f', '/')
          .split(/[/?#=&:@]+/);
        const host = hosts.find((leak) => parts.some((part) => part === leak || part.endsWith(`.${leak}`)));
        if (host === undefined) return [];
        return [
          {
            file,
            line: i + 1,
            what: `an address on ${host}, which holds leaked material`,
            fix: 'cite what was written about it; give “absent:” with the reason in place of the address.',
          },
        ];
      }),
    ),
  );
};
