import type { EverydayWords } from './everyday-words.ts';

export const SPANISH: EverydayWords = {
  plain: `
    el la los las lo un una unos unas de del y e o u a al en con por para sobre entre desde hasta durante tras ante hacia según que quien quienes donde cuando
    como más muy también ya hoy mañana ayer siempre bien casi cerca además junto actualmente
    él ella ellos ellas se su sus le les nos este esta estos estas ese esa cada todo toda todos todas otro otra otros algunos varias varios mucho muchos
    es son era eran fue fueron será serán ser sido está están estar ha han había haber habrá hay tiene tienen tenía puede pueden va van hace
    dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta cien mil millón millones
    primer primero primera segundo segunda tercer tercera cuarto cuarta quinto quinta último última medio mitad
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    primavera verano otoño invierno día semana mes año siglo hora minuto tarde noche temporada tiempo vez edad años meses
    joven viejo nuevo nueva grande gran pequeño pequeña bueno buena mejor mejores largo alto local regional nacional mundial público pública gratis gratuito
    hombre mujer niño niña hijo hija padre madre hermano hermana familia amigo vecino persona gente habitante visitante pareja invitado
    ciudad pueblo barrio región provincia país calle plaza casa sala jardín parque costa mar río montaña isla mundo vida nombre número parte historia lugar
    centro idea sueño proyecto plan objetivo inicio
    vive viven pide piden pidió trabaja trabajan trabajo trabajos empieza comienza llega llegó sigue cuenta dirige dirigió lleva quiere espera explica
    director directora presidente presidenta jefe jefa fundador fundadora responsable alcalde alcaldesa ministro ministra senador embajador gobernador
    médico médica enfermera ingeniero arquitecta arquitecto norte sur este oeste
    euros dólares pesos ciento metros kilómetros hectáreas toneladas litros ofrece ofrecen ofreció logra logró alcanza alcanzó reúne reunió organiza organizó ayuda ayudó comparte participa participó participan aprende aprender descubrió descubre simple raro famoso moderno tradicional europeo español española andaluz mexicano mexicana chileno argentino colombiano próximo próxima juntos gracias grupo consejo comité federación instituto academia oficina servicio página periódico diario programa lengua palabra palabras nacido nacida incorpora estrena habrá`,
  topic: `
    premio premios galardón galardonado medalla oro plata bronce copa trofeo campeón campeona campeonato título victoria ganó gana ganador ganadora ganado
    recibió recibe recibirá obtuvo conquistó elegido elegida nombrado nombrada reconocimiento reconocida homenaje honor orgullo alegría éxito felicitó
    gol goles marcó anotó partido torneo liga final semifinal equipo club fichó entrenador entrenadora jugador jugadora delantero portero defensa centrocampista estadio
    maratón carrera corrió atleta atletismo metros entrena deporte deportivo ciclismo fútbol baloncesto tenis natación ajedrez olímpico haber temporadas
    música músico canción canta cantante cantó orquesta concierto festival ópera teatro escena película cine baile danza piano guitarra disco gira artista arte
    pintor pintora exposición museo
    libro libros novela novelista autor autora escritor escritora publicó publica publicaron lectura biblioteca feria ejemplares firmó poesía cultura cultural talleres taller
    escuela colegio instituto universidad estudiante alumno profesor profesora enseña educación investigador investigadora científico científica ciencia estudia estudio
    mareas océano bosque naturaleza ambiente solar energía agua clima revista nature
    agricultura agricultor agricultora ganadero campo cosecha leche queso quesos vaca oveja verdura fruta manzana viñedo vino miel aceite
    panadero panadería pan cocina cocinero cocinera restaurante plato menú estrella marinera michelin
    empresa compañía negocio fábrica planta tienda marca producto productos producción fabrica empleo empleos empleados puestos contrata contratará crecimiento ventas exportación beneficios
    abrió abre abrirá apertura inauguró inaugura inauguración lanzó lanza construirá construye construcción crea creará creó desarrolla desarrollo invierte invertirá inversión
    empresario empresaria emprendedor emprendedora cámara comercio industria tecnología
    donó donación voluntario voluntaria solidaridad hospital apoyo apoya fundación niños
    boda casó cumpleaños nacimiento jubilación fiesta celebró celebra encuentro presentó presenta
    podio clasificó competición concurso etapa ciclista piloto nadador nadadora gimnasta voleibol béisbol público aplausos comedia actor actriz coro banda jazz pianista violinista escultura escultor fotografía fotógrafa fotógrafo patrimonio castillo restauró restauración renovación medicina vacuna laboratorio planeta astrónoma biólogo biología física química doctorado beca diploma jardín flores rosas árboles plantas abejas apicultor cabra caballo caballos jinete ganado huerta ecológico orgánico carnicero chocolate cervecería cerveza vendimia café cafetería moda tejidos joyas cerámica artesano artesana artesanía carpintero aplicación software innovación robot satélite paneles eólico tren estación puente pasajeros turismo turistas hotel playa facturación trimestre dividendo bomberos carnaval navidad`,
  phrases: ['da trabajo a', 'en su haber', 'llega del? \\p{Lu}\\p{L}+', 'se publicaron en', 'de temporada'],
  endings: [['s'], ['es'], ['a', 'o'], ['os', 'o'], ['as', 'o']],
  compounds: false,
  nounsLarge: false,
};
