/** Signs of a chain letter are found in four languages, and ordinary talk of the same words is left alone. */
import { describe, expect, it } from 'vitest';
import { findForwardMarks } from '../../../src/inquiry/forwarded';
import type { ForwardMark } from '../../../src/model/inquiry';
import { prepareText } from '../../../src/text/prepare';

function marksIn(text: string): ForwardMark['mark'][] {
  return findForwardMarks(prepareText(text).sentences).map(({ mark }) => mark);
}

describe('signs of a chain letter', () => {
  it.each([
    ['Forwarded many times', ['forwarded-often']],
    ['↪ Forwarded', ['forwarded']],
    ['Transféré de nombreuses fois', ['forwarded-often']],
    ['Reenviado muchas veces', ['forwarded-often']],
    ['Häufig weitergeleitet', ['forwarded-often']],
    ['Please share with everyone you love before it gets deleted!', ['pass-on', 'soon-deleted']],
    ['Partagez à tous vos contacts avant que ce soit supprimé !', ['pass-on', 'soon-deleted']],
    ['Compártelo antes de que lo borren otra vez', ['pass-on', 'soon-deleted']],
    ['Teilt das, bevor es gelöscht wird', ['pass-on', 'soon-deleted']],
    ['My cousin who is a nurse at the city hospital told me this.', ['hearsay']],
    ['A friend of mine is a pharmacist and she never takes it.', ['hearsay']],
    ['Ma cousine qui est infirmière me l’a dit.', ['hearsay']],
    ['Mi prima es enfermera y me lo contó ayer.', ['hearsay']],
    ['Meine Nachbarin ist Krankenschwester und hat es mir erzählt.', ['hearsay']],
    ['Doctors won’t tell you about this simple cure.', ['kept-secret']],
    ['On vous cache la vérité depuis des années.', ['kept-secret']],
    ['Lo que no quieren que sepas del cáncer.', ['kept-secret']],
    ['Was man uns verschweigt: die Wahrheit über Zucker.', ['kept-secret']],
  ])('%s', (text, marks) => {
    expect(marksIn(text)).toEqual(marks);
  });

  it.each([
    ['The doctor gave me tablets and told me to rest for a week.'],
    ['My doctor says that I should walk more, and I do.'],
    ['Doctors will tell you that sleep matters, and they are right.'],
    ['Please don’t forward that video any more, it is not true.'],
    ['I am happy to share my recipe when you come on Sunday.'],
    ['My sister works in Leeds and comes home for Christmas.'],
    ['Le médecin m’a donné des comprimés pour une semaine.'],
    ['Les médecins ne savent pas encore pourquoi il tousse.'],
    ['Mon ami qui travaille à Lyon vient dimanche.'],
    ['La doctora me dio unas pastillas para una semana.'],
    ['Mi amigo que vive en Lima viene el domingo.'],
    ['Die Ärztin hat mir Tabletten für eine Woche gegeben.'],
    ['Meine Frau arbeitet in Berlin und kommt am Sonntag.'],
    ['Der Artikel wurde gelöscht, weil er alt war.'],
  ])('are no signs: %s', (text) => {
    expect(marksIn(text)).toEqual([]);
  });

  it('are quoted as written, and not at length', () => {
    const [mark] = findForwardMarks(
      prepareText(`Please share with everyone ${'and tell your friends '.repeat(30)}`).sentences,
    );
    expect(mark?.phrase).toMatch(/^Please share with everyone and/);
    expect(mark?.phrase.length).toBeLessThanOrEqual(160);
  });
});
