/** Spanish word lists. */
import { stance } from './stance/es';
import { type LanguageData, list, same, words } from './types';

export const es: LanguageData = {
  code: 'es',
  stopWords:
    words(`el la los las lo un una unos unas de del al a ante bajo con contra desde en entre hacia hasta para por según sin sobre
tras y e o u pero sino que qué quien quién quienes cual cuál cuales cuyo como cómo cuando cuándo donde dónde cuanto cuánto si sí no ni
yo tú tu él ella ello ellos ellas nosotros vosotros usted ustedes me te se le les nos os mi mis mí tus su sus nuestro nuestra nuestros
vuestro este esta esto estos estas ese esa eso esos esas aquel aquella es son soy eres somos era eran fue fueron ser sido sea sean está están estoy estar
estaba he has ha han hemos haber había hay hace hacen hacer hecho hizo va van voy ir iba puede pueden poder puedo podría debe deben
muy más menos mucho mucha muchos muchas poco todo toda todos todas otro otra otros otras mismo misma también tampoco ya aún todavía
siempre nunca jamás nada nadie algo alguien algún alguno alguna algunos ningún ninguno ninguna cada porque pues así entonces luego
después antes durante mientras aunque tan tanto tal solo sólo bien mal aquí ahí allí eh ah ok jaja xd q k pq xq rt via etc https http www com`),
  commonWords:
    words(`gente persona personas hombre mujer cosa cosas día días semana semanas mes meses año años tiempo vez veces hoy ayer mañana
nuevo nueva grande pequeño primero primera último decir dice dicen dijo saber sabe saben sé ver visto vi querer quiere quieren quiero
tomar toma tomar poner pone dar da dan dio encontrar creer cree creen hablar habla vida mundo casa amigo amigos amiga familia video
compartir comparte compartan gracias verdad verdadero cierto falso estudio estudios ciencia científico científicos experto expertos
gobierno país parte número mirar leer seguir parar ayudar ayuda pasar llegar quedar venir importante real mejor peor bueno buena`),
  elisions: [],
  sameWords:
    same(`vacunas=vacuna vacunar=vacuna vacunacion=vacuna vacunado=vacuna vacunada=vacuna vacunados=vacuna vacunaron=vacuna vacunarse=vacuna vacunen=vacuna vacunan=vacuna vacunarme=vacuna vacunaciones=vacuna vax=vacuna
coronavirus=covid covid19=covid autista=autismo autistas=autismo autistico=autismo autistica=autismo tea=autismo
diabetico=diabetes diabetica=diabetes diabeticos=diabetes cancerigeno=cancer cancerigenos=cancer canceroso=cancer cancerosas=cancer
medicina=medicamento medicinas=medicamento medicamentos=medicamento medicacion=medicamento doctor=medico doctora=medico doctores=medico medicos=medico medica=medico dr=medico
cura=curar curan=curar curo=curar curó=curar curado=curar curó=curar sana=curar sanar=curar sanan=curar
mata=matar matan=matar mató=matar muerte=morir muertes=morir muere=morir mueren=morir murió=morir muerto=morir muertos=morir mortal=morir
ninos=nino nina=nino ninas=nino hijo=nino hijos=nino hija=nino niño=nino niños=nino nene=nino
bebe=lactante bebes=lactante lactantes=lactante bebito=lactante bebita=lactante
esteril=infertilidad esteriles=infertilidad infertil=infertilidad esterilidad=infertilidad esteriliza=infertilidad
causa=causar causan=causar causó=causar provoca=causar provocan=causar provocar=causar produce=causar producen=causar
mani=cacahuete manies=cacahuete cacahuetes=cacahuete cacahuate=cacahuete cacahuates=cacahuete flu=gripe gripa=gripe gripas=gripe
celular=telefono celulares=telefono movil=telefono moviles=telefono jugo=zumo jugos=zumo zumos=zumo
sal=sodio vena=venoso venas=venoso parto=alumbramiento partos=alumbramiento epoca=tiempo epocas=tiempo lejos=lejano dan=dar vas=ir
sola=solitario solas=solitario solo=solitario solos=solitario plato=vajilla platos=vajilla suena=sonar suenan=sonar puso=poner puse=poner pusieron=poner
duerme=dormir duermen=dormir duermo=dormir duerma=dormir durmio=dormir durmieron=dormir durmiendo=dormir
muero=morir muera=morir mueras=morir mueres=morir murieron=morir muriendo=morir`),
  nearWords: [
    words('vacuna inyección pinchazo dosis refuerzo'),
    words('curar tratar remedio eliminar sanar'),
    words('matar morir destruir'),
    words('causar dar desarrollar generar dejar'),
    words('proteger prevenir evitar'),
    words('peligroso tóxico dañino veneno peligro'),
    words('medicamento pastilla píldora fármaco'),
    words('cáncer tumor'),
    words('azúcar glucosa'),
    words('peso adelgazar bajar kilo'),
    words('embarazo embarazada'),
    words('diente encía'),
    words('corazón cardíaco infarto'),
    words('riñón renal'),
    words('bebé niño'),
  ],
  emoji: {
    '💉': 'vacuna',
    '💊': 'pastilla',
    '🦠': 'virus',
    '😷': 'mascarilla',
    '🤰': 'embarazada',
    '🧬': 'adn',
    '🩸': 'sangre',
    '🧠': 'cerebro',
    '🫀': 'corazón',
    '🫁': 'pulmones',
    '🍋': 'limón',
    '🧄': 'ajo',
    '🍯': 'miel',
    '🥛': 'leche',
    '🤒': 'fiebre',
    '☠': 'muerte',
    '💀': 'muerte',
    '👶': 'bebé',
    '🦷': 'diente',
  },
  stance,
  health: {
    strong:
      list(`vacun*, antivacuna*, inmun*, covid*, coronavirus, gripe, influenza, sarampión, paperas, rubéola, polio, tétanos, tos ferina, tosferina, difteria, viruela, varicela, herpes, papiloma, vph, vih, sida, hepatitis, malaria, paludismo, dengue, zika, ébola, cólera, tuberculosis, rabia, meningitis, sepsis, neumonía, bronquitis, bronquiolitis, triple vírica,
cáncer*, tumor*, leucemia, linfoma, melanoma, metástasis, oncolog*, quimio*, radioterapia, mamografía*, colonoscopia, biopsia*, diabet*, insulina, glucosa, glucemia, metformina, ozempic, hipertens*, presión arterial, tensión arterial, colesterol, estatina*, infarto*, ictus, derrame cerebral, cardio*, cardíac*, cardiac*, arritmia*, trombo*, embolia, miocarditis, coágulo*,
asma, asmátic*, epoc, inhalador*, fibrosis, alzheimer, demencia, parkinson, epilep*, convulsion*, esclerosis, migraña*, neurolog*, autis*, tdah, bipolar*, esquizofren*, depresi*, ansiedad, ansiolítico*, psiqui*, psicolog*, antidepresivo*, anorexi*, bulimi*, suicid*, insomnio, apnea, lupus, artritis, artrosis, reuma*, fibromialgia, osteopor*, gota, ciática, crohn, colitis, celíac*, celiac*, gastr*, reflujo, úlcera*, cirrosis, cálculo* renal*, piedras en el riñón, riñón, riñones, diálisis, cistitis, infecci*, infecta*, próstata, endometriosis, ovario poliquístico, menopaus*, menstrua*, aborto*, embaraz*, infertil*, fertilidad, anticoncept*, lactancia, amamanta*, parto, cesárea, recién nacido*, muerte súbita, tiroid*, hipotiroid*, hormon*, estrógeno*, testosterona, cortisol, melatonina, eccema, eczema, psoriasis, acné, dermat*, alerg*, anafil*, antihistamínico*, lyme, covid persistente, dolor crónico, enfermedad*, enferm*, anemia*, hemofilia, trasplante*, transfusi*,
medic*, médic*, doctor*, pediatra*, ginecólog*, cirug*, cirujan*, dentista*, odontólog*, fisioterap*, farmac*, fármaco*, hospital*, urgencias, uci, paciente*, sanitari*, receta médica, sobredosis, antibiótico*, antiviral*, antiinflamatorio*, analgésico*, opioide*, morfina, ibuprofeno, aspirina, paracetamol, ivermectina, hidroxicloroquina, cloroquina, cortisona, corticoide*, esteroide*, botox, homeopat*, naturopat*, naturista*, acupuntur*, quiropráctic*, osteópata*, detox*, desintox*, suplemento*, probiótico*, vitamin*, omega, magnesio, zinc, cúrcuma, ashwagandha, berberina, colágeno, aceites esenciales, leche cruda, flúor, fluoruro, aspartamo, glifosato, microplástico*, mercurio, dióxido de cloro, plata coloidal, moringa,
síntoma*, diagnóstic*, patolog*, síndrome*, epidemia*, pandemia*, virus, bacteria*, parásito*, inflamaci*, inflamatori*, anticuerpo*, arn, arnm, pcr, efecto* secundario*, efecto* adverso*, ensayo* clínico*, placebo, remisión, recaída, cuidados paliativos, salud pública, seguridad social, farmacéutica*, oms, resonancia, radiograf*, ecograf*, caries, gluten, keto, cetogénica, ayuno intermitente, bajar de peso, perder peso, adelgaza*, obesidad, obes*, microbiota, protector solar, tabaco, tabaquismo, cigarrillo*, vapeo, nicotina, alcoholi*, adicci*`),
    weak: list(
      `salud*, bienestar, mal, dolor*, duele*, fiebre, tos, resfriado*, resfrío, náusea*, vómito*, vomita*, diarrea, estreñimiento, hinchaz*, fatiga, cansanci*, mareo*, picaz*, sangra*, herida*, quemadura*, sangre, corazón, cerebro, pulmon*, pulmón, hígado, estómago, barriga, intestin*, colon, piel, hueso*, articulaci*, músculo*, nervio*, espalda, garganta, nariz, oído*, ojo*, diente*, muela*, encía*, mama*, útero, ovario*, célula*, adn, gen*, proteína*, enzima*, toxina*, tóxic*, veneno*, químic*, dosis, pastilla*, píldora*, cápsula*, inyecci*, pinchazo*, jeringa*, refuerzo, cura*, sana*, trata*, tratamiento*, terapia*, remedio*, hierba*, planta*, natural*, orgánic*, dieta*, nutri*, azúcar, sal, grasa*, caloría*, ayun*, comer, beber, fruta*, verdura*, carne, leche, ajo, jengibre, limón, miel, vinagre, bicarbonato, lejía, cloro, yodo, hierro, calcio, potasio, dormir, sueño, estrés, ejercicio*, peso, mascarilla*, cuarentena, prueba*, test, análisis, clínica*, riesgo*, preven*, peligro*, muert*, bebé*, mental*, pánico, trauma*, memoria, envejec*, radiación, 5g, alcohol, droga*`,
    ),
  },
  credentials: {
    roles: {
      doctor: list(
        'médico, médica, doctor, doctora, médico de familia, médica de familia, internista, anestesiólogo, anestesista, urgenciólogo, médico general, médica general, endocrinólogo, endocrinóloga, radiólogo, reumatólogo, epidemiólogo, epidemióloga, infectólogo, infectóloga',
      ),
      nurse: list('enfermero, enfermera, enfermera de uci, auxiliar de enfermería'),
      pharmacist: list('farmacéutico, farmacéutica, químico farmacéutico, boticario, boticaria'),
      midwife: list('matrona, partera, comadrona, matrón'),
      dentist: list('dentista, odontólogo, odontóloga, ortodoncista'),
      dietitian: list('dietista, dietista nutricionista'),
      nutritionist: list('nutricionista, nutrióloga, nutriólogo'),
      psychologist: list('psicólogo, psicóloga, psicóloga clínica, psicólogo clínico'),
      psychiatrist: list('psiquiatra'),
      therapist: list('terapeuta, psicoterapeuta, logopeda, terapeuta ocupacional'),
      surgeon: list('cirujano, cirujana, neurocirujano'),
      scientist: list(
        'biólogo, bióloga, virólogo, viróloga, microbiólogo, microbióloga, bioquímico, bioquímica, inmunóloga, inmunólogo, investigadora en cáncer, investigador en cáncer',
      ),
      paramedic: list('paramédico, paramédica, técnico en emergencias'),
      chiropractor: list('quiropráctico, quiropráctica'),
      naturopath: list('naturópata, homeópata, naturista, médico naturista'),
      coach: list('coach de salud, coach nutricional, coach de bienestar'),
      veterinarian: list('veterinario, veterinaria'),
      paediatrician: list('pediatra'),
      cardiologist: list('cardiólogo, cardióloga'),
      dermatologist: list('dermatólogo, dermatóloga'),
      gynaecologist: list('ginecólogo, ginecóloga, obstetra'),
      oncologist: list('oncólogo, oncóloga'),
      neurologist: list('neurólogo, neuróloga'),
      physiotherapist: list('fisioterapeuta, kinesiólogo, kinesióloga'),
      optometrist: list('oftalmólogo, oftalmóloga, optometrista'),
      'student-doctor': list('estudiante de medicina'),
      'student-nurse': list('estudiante de enfermería'),
    },
    titles: { dr: 'doctor', dra: 'doctor', doctor: 'doctor', doctora: 'doctor', lic: 'dietitian' },
    letters: { md: 'doctor' },
    selfBefore: list(
      'como, soy, soy un, soy una, yo soy, trabajo como, trabajo de, ejerzo como, ejerzo de, hablo como, te habla un, te habla una, les habla una, les habla un, siendo',
    ),
    selfAfter: list('aquí, por aquí'),
    othersBefore: words(
      'mi mis tu tus su sus nuestro nuestra el la los las un una del al ese esa este esta ningún ninguna no consulta pregunta pregunte consulte visita querido buen buena mejor falso falsa',
    ),
    othersAfter: words('dice dijo decia who strange house amigo amiga pepper'),
    undone: list(
      'no soy, esposa de, esposo de, hija de, hijo de, mamá de, madre de, futura, futuro, aspirante, si fuera, quiero ser, quisiera ser, sueño con ser, gracias a los, ni médico, como si fuera',
    ),
    notNames: words('pepper martens house who strange simi muerte corazón amor dice dijo que y o de para me'),
  },
  selling: {
    'discount-code': list(
      'con mi código, usa mi código, usa el código, usen mi código, usen el código, código de descuento, código promocional, cupón de descuento, mi cupón, con el código, de descuento con, mi código',
    ),
    'link-in-bio': list(
      'link en bio, link en mi bio, link en la bio, enlace en bio, enlace en mi bio, enlace en la bio, link en mi perfil, enlace en mi perfil, link en la descripción, enlace en la descripción, link en el perfil, enlace en el perfil',
    ),
    'message-to-order': list(
      'dm para pedir|pedidos|comprar|precios|info|más, md para pedir|pedidos|comprar|precios|info, escríbeme para pedir|comprar|ordenar|info|más, escríbanme para, mándame mensaje para, mándame un mensaje para, manda mensaje para, pedidos por dm|md|whatsapp|inbox|privado|mensaje, pedidos al whatsapp|wsp|inbox, haz tu pedido, haz tu pedido al|por, informes por inbox|dm|whatsapp, info por inbox|dm|whatsapp|privado|interno, whatsapp para pedidos, precio por inbox|dm|privado|interno, comenta _ y te envío|mando, escríbeme al whatsapp, escríbeme al privado',
    ),
    affiliate: list(
      'enlace de afiliado, enlaces de afiliado, link de afiliado, afiliado de amazon, soy afiliada, programa de afiliados, únete a mi equipo, distribuidora independiente, distribuidor independiente, distribuidor autorizado, distribuidora autorizada, enlace de referido, mi código de referido, gano una comisión',
    ),
    shop: list(
      'compra ahora, compra aquí, cómpralo aquí, cómpralo ya, compra ya, pide el tuyo, pide ya, ordena ya, ordena aquí, disponible en mi tienda, disponible en mi web, en mi tienda, mi tienda online, mi tienda en línea, envío gratis, envíos gratis, envíos a todo, stock limitado, últimas unidades, oferta limitada, oferta especial, promoción por tiempo, a la venta en, mi ebook, mi e book, mi curso, mi programa, mi masterclass, inscríbete a mi, inscríbete en mi, preventa, llévate el tuyo, contra entrega, pago contra entrega',
    ),
    'paid-consult': list(
      'agenda tu cita conmigo, agenda tu consulta, agenda una consulta, agenda tu cita, reserva tu consulta, reserva una consulta, reserva tu sesión, reserva tu cita, reserva una llamada, agenda una llamada, agenda tu sesión, sesión gratuita, llamada gratuita, consulta online conmigo, consultas online, consultas en línea, asesoría personalizada, asesorías personalizadas, cupos disponibles, cupos limitados, últimos cupos, trabaja conmigo, mentoría',
    ),
  },
  sellingUndone: list(
    'no patrocinado, no es publicidad, cuidado con, estafa*, estafador*, no compres, no compren, ojo con, los que venden, los que te dicen, no vendo nada, quienes venden',
  ),
  distress: {
    suicide: list(
      `me quiero morir ya, quiero morirme, quiero morir, me quiero matar, quiero matarme, me voy a matar, voy a matarme, quiero suicidarme, me voy a suicidar, voy a suicidarme, me quiero suicidar, quiero acabar con mi vida, voy a acabar con mi vida, quitarme la vida, quiero terminar con todo, voy a terminar con todo, ya no quiero vivir, no quiero vivir más, no quiero seguir viviendo, no tengo ganas de vivir, no tengo razones para vivir, estoy pensando en suicidarme, pienso en suicidarme, tengo pensamientos suicidas, intenté suicidarme, mi carta de despedida, desearía estar muert*, ojalá estuviera muert*, ya no aguanto más la vida, adiós a todos para siempre`,
    ),
    'self-harm': list(
      'me corto los brazos, me corté otra vez, me volví a cortar, me autolesiono, me autolesioné, quiero cortarme, quiero hacerme daño, me hago daño, ganas de cortarme, ganas de autolesionarme, me estoy cortando',
    ),
    'eating-disorder': list(
      'me provoco el vómito, me provoqué el vómito, me hago vomitar, vomito después de comer, vomito todo lo que como, llevo _ días sin comer, no he comido en _ días, me estoy matando de hambre, dejé de comer para, pro ana, proana, thinspo, pro mia, recaí en la anorexia, recaí en la bulimia, mi anorexia volvió',
    ),
    overdose: list(
      'me tomé todas las pastillas, me tomé todo el frasco, me tomé un frasco, me tomé _ pastillas, me tragué todas las pastillas, tomé demasiadas pastillas, me tomé demasiadas pastillas, tomé una sobredosis, tengo una sobredosis, mi hijo tragó, mi hijo se tragó, mi hija tragó, mi hija se tragó, mi bebé tragó, mi bebé se tragó, mi hijo tomó cloro|lejía, bebí cloro, bebí lejía, cuántas pastillas para morir',
    ),
  },
  distressUndone: list(
    'jaja*, jeje*, lol, xd, de risa, de vergüenza, de calor, de hambre, de amor, de ternura, si estás, si tienes, si piensas, si sientes, si alguien, línea de la vida, 024, llama al, teléfono de la esperanza, prevención, estudio, según, policía, hace _ años, hace años, cuando era, me recuperé, recuperad*, película, canción, novela, serie, capítulo, este partido, mi equipo, el examen, exámenes, los lunes',
  ),
};
