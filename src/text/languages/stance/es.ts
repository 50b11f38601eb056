/** Spanish phrases that tell how a post stands to a claim. */
import { type LanguageData, list, words } from '../types';

export const stance: LanguageData['stance'] = {
  negations: list(
    'no, nunca, jamás, ningún, ninguno, ninguna, nada, nadie, sin, ni, tampoco, lejos de, en vez de, en lugar de, niega, niegan, desmiente, desmienten, imposible',
  ),
  firmNegations: list(
    `ni, no causa*, no produce*, no provoca*, no cura*, no es, no son, no está, no están, no puede*, no se, no tiene*, no hace*, no da, no dan, no sirve*, no funciona*, no elimina*, no altera*, no cambia*, no contiene*, no hay, no existe*, no aumenta*, no reduce*, no protege*, no previene*, no evita*, no reemplaza*, no sustituye*, no empeora*, no mata*, no trata*, no transmite*, no modifica*, no afecta*, no deja*, no baja*, no quita*, no mide*, no necesit*, no ha, no han, no lleva*, no vuelve*, no te, no les, no le, ninguna vacuna, ningún medicamento`,
  ),
  scope: { after: 6, before: 0 },
  emptyNegations: list(
    `nunca más, nunca falla, no falla, no solo, no sólo, no solamente, no es casualidad, no fue casualidad, no es coincidencia, no olvides, no olviden, no cabe duda, sin duda, sin lugar a dudas, no te dicen, no nos dicen, no les dicen, no quieren que, nadie habla, nadie te dice, nadie dice, por qué no, no soy médico, no soy doctor*, no dejes que, no dejen que, no te dejes, no les creas, no confíes, no confíen, no necesitas, no hace falta, no me digan, no me digas, no te pierdas, no lo digo yo, no cometas, no cometan, no vacunen, no se vacunen, no te vacunes, no me vacuno, sin efectos secundarios, sin medicamentos|pastillas|químicos|receta, no te lo cuentan, no lo cuentan, no es broma, no miento, ni en broma, no es normal`,
  ),
  clauseBreaks: words('pero porque aunque sin-embargo sino pues cuando mientras entonces si quien'),
  debunks: list(
    `mito, mitos, desmiente*, desmentir, desmentido, desmentida, desinformación, bulo, bulos, es falso, es falsa, son falsos, son falsas, era falso, totalmente falso, completamente falso, falsa información|noticia|creencia, información falsa, noticia falsa, noticias falsas, fake news, fake, no es cierto, no es verdad, no son ciertas, no es correcto, engañoso, engañosa, engañosos, falsedad*, infundado*, infundada*, sin fundamento, sin base, no hay evidencia*, no existe evidencia, sin evidencia, ninguna evidencia, no hay pruebas, no hay prueba, ninguna prueba, sin pruebas, no existe relación, no hay relación, ninguna relación, no hay vínculo, ningún vínculo, no tiene relación, nada que ver, no está demostrado, no se ha demostrado, nunca se ha demostrado, ningún estudio, fue retirado, retractado, retractada, fraude, fraudulento, verificación, verificamos, fact check, pseudociencia, pseudocientífic*, charlatán*, charlatanes, teoría de la conspiración, teorías de la conspiración, conspiranoic*, dejen de decir|creer|compartir|difundir, deja de decir|creer|compartir, dejemos de, no crean, no creas, no compartas, no compartan, no caigas, no caigan, no existe tal, no significa que, no quiere decir que, leyenda urbana, en realidad, no cura, no curan, no sustituye, no reemplaza, correlación no, paparruchas, patrañas, disparate*, no funciona, no sirve`,
  ),
  weakDebunks: list(
    'mentira, mentiras, mienten, miente, mentir, falso, falsa, estafa, estafas, engaño, rumor, rumores, propaganda, tontería*, ridículo, absurdo, estupidez*, farsa',
  ),
  accused: words(
    'ellos medios gobierno farmacéuticas farmaceuticas farma bigpharma médicos doctores oms cdc fda élites elites científicos expertos autoridades industria sistema gates nos ministerio',
  ),
  undoneDebunks: list(
    `no es un bulo, no es un rumor, no es desinformación, no son mentiras, no me digan, no me digas, no me vengan, no es un mito, no es mito, no es mentira, no es bulo, no es falso, no es una teoría, te llaman conspiranoico, conspiranoicos teníamos, los conspiranoicos tenían, dirán que es falso|mentira|bulo, lo llaman desinformación|bulo, no crean a los medios|médicos|gobierno, no creas a los medios|médicos|gobierno, no le creas a, no les creas a, demuéstrame, no crean todo lo que, así llamados verificadores`,
  ),
  warnings: list(
    `peligro*, peligrosa, peligroso, riesgo*, puede matar, mata, mortal*, muerte, muertes, hospital*, urgencias, envenen*, intoxic*, asfixi*, ahog*, quema*, lejía, lavandina, tóxic*, sobredosis, ictus, cuidado, precaución, rompe dientes, convulsi*, retras*, advierte*, advertencia, alerta, por favor, consulta*, consulten, pregunta a, pregunten, habla con, hablen con, no dejes, no dejen, no lo hagan, no lo hagas, no se lo des, quítalo*, acaba en, acabó en, acabar en, no basta, nada más, casi nada, casi no, raro, rara, por sí sola, por sí solo, tubo de ensayo, laxante, sudor, sí causa, sí es, sí existe`,
  ),
  mythLabels: list('mito, mitos, falso, fake, bulo, bulos, ficción, rumor, mentira, creencia, no'),
  factLabels: list('realidad, hecho, hechos, verdad, verdadero, dato, respuesta'),
  answersNo: list(
    `no, falso, mentira, nope, para nada, en absoluto, claro que no, por supuesto que no, no es cierto, no es verdad, eso es falso, es falso, esto es falso, es mentira, es un mito, es un bulo, bulo, mito, nunca, esta afirmación, este mito, este bulo, esta información, la realidad, en realidad, dejen de, basta, desinformación, fake, no hay evidencia, no existe, ni de broma, la respuesta es no`,
  ),
  factCheckers: list(
    'maldita es, maldito bulo, maldita ciencia, newtral, verificat, afp factual, chequeado, colombiacheck, salud con lupa, efe verifica, animal político, el sabueso, verifica rtve, cotejo',
  ),
  asks: list(
    `es verdad que, es cierto que, será cierto, será verdad, alguien sabe, alguien ha, alguien me puede, alguien puede, alguno sabe, saben si, sabéis si, sabes si, me pregunto, me preguntaba, tengo una duda, una duda, tengo dudas, me da miedo, no sé si, qué opinan, qué opináis, qué piensan, qué dicen los estudios, algún consejo, necesito consejo, consejos, alguien lo ha probado`,
  ),
  asksFirst: list(
    'es verdad, es cierto, duda, es seguro, debería, debo, puedo, se puede, funciona de verdad, de verdad funciona, sirve de algo',
  ),
  falseQuestions: list(
    'sabías que, sabíais que, sabían que, por qué nos ocultan, por qué ocultan, por qué nadie, por qué no nos, por qué no dicen, todavía crees, aún crees, aún creen, siguen creyendo, despierta, despierten, casualidad, coincidencia, cuántos más, y si te dijera, cansada de, cansado de, quieres bajar|curar|adelgazar|perder|eliminar, te imaginas',
  ),
  reports: list(
    `según, afirma, afirman, afirmó, asegura, aseguran, aseguró, dice que, dicen que, dijo que, sostiene, sostienen, declaró, declara, acusa, acusan, acusado de, condenado por, supuestamente, presuntamente, cree que, creen que, piensa que, piensan que, habría, habrían, algunos, hay quien, hay gente que, la gente dice, se dice que, se rumorea, rumores de, circula un, circula una, publicación viral, video viral, vídeo viral, un video, un vídeo, cadena de whatsapp, mi _ dice|cree|piensa|jura|insiste, me dijeron, me han dicho, oí que, escuché que, leí que, vi un video|vídeo, promueve, promueven, difunde, difunden, denuncia, denuncian`,
  ),
  hedges: list(
    'supuestamente, presuntamente, al parecer, aparentemente, quizá, quizás, tal vez, a lo mejor, posiblemente, quién sabe, si es cierto, si es verdad, no estoy seguro, no estoy segura, hipótesis, en ratones, in vitro, dizque',
  ),
  formerBelief: list(
    'creía que, pensaba que, pensé que, creíamos que, pensábamos que, estaba segur*, crecí creyendo|pensando, yo creía, yo pensaba, antes creía, antes pensaba, solía creer, solía pensar, estaba convencid*, era antivacunas, ex antivacunas, estaba equivocad*, me equivoqué, cambié de opinión, creí que, me arrepiento',
  ),
  retractions: list(
    `me equivocaba, me equivoqué, estaba equivocad*, estábamos equivocad*, qué equivocad* estaba, qué error, mi error, ya no lo creo, ya no lo pienso, ya no creo, ya no, cambié de opinión, he cambiado de opinión, me arrepiento, luego leí|aprendí|entendí, después leí|aprendí|entendí, hasta que leí|aprendí|entendí, resulta que no|es|era falso|mentira, resulta que no, resultó .. falso|mentira|mito, era falso, era mentira, no era verdad|cierto, fui ingenu*, me engañaron, me da vergüenza, retiro lo dicho`,
  ),
  inquiries: list(
    `prob* si, comprob* si, estudi* si, analiz* si, investig* si, evalu* si, examin* si, verific* si, preguntar* si, saber si, ver si, averigu* si, pusimos a prueba, puso a prueba`,
  ),
  negativeResults: list(
    `ninguna diferencia, no hubo diferencia*, sin diferencia*, ningún efecto, sin efecto, no tuvo efecto*, no hizo efecto, no hizo nada, no hace nada, ningún beneficio, sin beneficio*, no sirvió, no sirve, no funcionó, no funciona, no cambió nada, nada cambió, no ayudó, no ayuda, igual que el|un placebo, no mejor que, no fue mejor, no encontr* nada, ninguna mejoría, no mejoró, inútil`,
  ),
  asksBack: list(
    `es verdad, es cierto, es eso verdad|cierto, será verdad, será cierto, verdadero o falso, verdad o mentira, de verdad, en serio, verdad, qué opinan, qué opináis, qué piensan, qué pensáis, alguien sabe, alguien lo sabe, alguien puede confirmar|explicar, alguien me puede confirmar|explicar|decir, debo preocuparme, debería preocuparme, me debo preocupar, es posible, puede ser, hay que creerlo, alguna fuente, fuentes, o es un mito|bulo|rumor`,
  ),
  distancing: list(
    `dicen que, nos dicen, te dicen, nos quieren hacer creer, quieren que creamos, quieren hacernos creer, según ellos, nos cuentan, nos repiten, repiten que, ellos dicen, ellos aseguran, nos han dicho, nos dijeron, me dijeron, los medios dicen|repiten`,
  ),
  contradictions: list(
    `sí lo hace, sí lo hacen, sí lo causa, sí la causa, sí que lo hace, sí que la causa, sí que lo causa, claro que sí, claro que lo hace, por supuesto que sí, pues sí, yo sé que sí, sí causa, sí cura, sí que`,
  ),
  advice: list(
    `hay que, debe, deben, debería, deberían, se debe, se deben, conviene, tiene que, tienen que, es mejor, siempre`,
  ),
  prohibitions: list(
    `no, nunca, jamás, evita, evite, eviten, evitad, deja de, deje de, dejen de, nada de, por favor no`,
  ),
  disadvice: list(
    `no hay que, nunca hay que, no se debe, no se deben, nunca se debe, no debe, no deben, no debería*, hay que evitar, jamás hay que`,
  ),
  contrasts: list(
    `pero, sin embargo, aunque, en realidad, sino, solo, sólo, solamente, demasiado, estudio, estudios, ensayo, ensayos, casualidad, al contrario, mientras que, salvo, excepto, evidencia, prueba, pruebas, investigación, basta, bastan`,
  ),
  determiners: words('el la los las un una unos unas mi mis tu tus su sus nuestro nuestra este esta ese esa'),
  sarcasm: list(
    'sarcasmo, ironía, sí claro, claro que sí, ajá, obvio que, jajaja*, los antivacunas, antivacunas, terraplanista*, quienes creen, los que creen, la gente que cree, si crees que, si piensas que, si creen que, según ustedes, magufo*, conspiranoico*',
  ),
};
