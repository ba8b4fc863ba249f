import type { MediaStage } from '../policy/policy.ts';

/**
 * How far proceedings went, by the words reports use; the first that a text holds governs. Section 5, Stage; MED-8: an
 * acquittal beside a conviction ends only its own counts, unless it came on appeal.
 */
const STAGES: readonly { stage: MediaStage; pattern: RegExp }[] = [
  {
    stage: 'convicted',
    pattern: /\b(?:convicted (?:on|after) appeal|appeal (?:was )?(?:dismissed|rejected)|conviction (?:was )?upheld)\b/i,
  },
  {
    stage: 'cleared',
    pattern: /\b(?:acquitted on appeal|convictions? (?:was |were )?(?:overturned|quashed)|exonerated)\b/i,
  },
  {
    stage: 'convicted',
    pattern:
      /\b(?:convicted|conviction|found guilty|pleaded guilty|pled guilty|sentenced|jailed|imprisoned|admitted (?:to )?\w+ing)\b/i,
  },
  {
    stage: 'cleared',
    pattern:
      /\b(?:acquitted|not guilty verdict|found not guilty|charges (?:were |have been )?(?:dropped|dismissed)|case (?:was )?dismissed|cleared of)\b/i,
  },
  { stage: 'charged', pattern: /\b(?:charged|charges|indicted|indictment|prosecuted|stands? trial|on trial)\b/i },
  { stage: 'settled', pattern: /\b(?:settled|settlement|without admitting)\b/i },
  {
    stage: 'investigated',
    pattern: /\b(?:arrested|arrest|detained|investigat\w+|under inquiry|raided|wanted|suspected|suspect)\b/i,
  },
];

export function stageOf(text: string): MediaStage {
  return STAGES.find(({ pattern }) => pattern.test(text))?.stage ?? 'alleged';
}
