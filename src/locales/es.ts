// Spanish. Quotation marks are « » without spaces, as the Real Academia asks; a number of millions takes “de”.
import type { Messages } from '../ui/messages'

export default {
  lang: 'es',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Gestionar las cookies',
  banner: {
    title: 'Cookies: usted elige',
    titleExpired: 'Su elección ha caducado: elija de nuevo',
    titleChanged: 'Hay cambios en los rastreadores: usted elige',
    intro: 'Con su permiso, {site} utiliza cookies y otros rastreadores para:',
    introProviders: {
      one: 'Con su permiso, {site} y {n} proveedor utilizan cookies y otros rastreadores para:',
      many: 'Con su permiso, {site} y {n} de proveedores utilizan cookies y otros rastreadores para:',
      other: 'Con su permiso, {site} y {n} proveedores utilizan cookies y otros rastreadores para:'
    },
    news: 'Novedad: {purpose}.',
    note: 'Puede cambiar de opinión en cualquier momento.',
    policy: 'Política de privacidad',
    refuse: 'Rechazar todo',
    accept: 'Aceptar todo',
    refuseNew: 'Rechazar',
    acceptNew: 'Aceptar',
    choose: 'Elegir'
  },
  panel: {
    title: 'Su elección, finalidad por finalidad',
    lead: 'Todas las finalidades son opcionales. Si las rechaza, el sitio funciona igual.',
    all: 'Preferencias para todos los servicios',
    always: 'Siempre activos',
    refuse: 'Rechazar',
    accept: 'Aceptar',
    exempt:
      'Medición de audiencia exenta de consentimiento: estadísticas anónimas, solo para este sitio. Puede oponerse a ella.',
    object: 'Oponerme',
    keep: 'Mantener',
    save: 'Guardar mi elección',
    close: 'Cerrar sin guardar',
    services: { one: '{n} servicio', many: '{n} de servicios', other: '{n} servicios' },
    trackers: { one: '{n} rastreador', many: '{n} de rastreadores', other: '{n} rastreadores' },
    providerPolicy: 'Política de privacidad: {provider}',
    kept: 'Conservamos su elección durante {duration}, sea sí o no. Después le preguntaremos de nuevo.',
    keptApart: 'Conservamos un sí durante {accepted} y un no durante {refused}. Después le preguntaremos de nuevo.',
    anytime: 'Puede cambiarla en cualquier momento.',
    anytimeWith: 'Puede cambiarla en cualquier momento con «{control}».'
  },
  purposes: {
    necessary: {
      title: 'Estrictamente necesarios',
      text: 'Sesión, cesta, seguridad y memoria de su elección. Sin ellos, el sitio no puede funcionar.'
    },
    analytics: {
      title: 'Medición de audiencia',
      summary: 'saber qué se lee, para mejorar el sitio.',
      text: 'Contamos las visitas e identificamos las páginas útiles o difíciles de encontrar. No sirve para la publicidad ni para seguirle en otros sitios.'
    },
    personalisation: {
      title: 'Personalización',
      summary: 'adaptar los contenidos a lo que consulta aquí.',
      text: 'Adaptamos los contenidos y las sugerencias a lo que consulta en este sitio. Sin ello, todo el mundo ve lo mismo.'
    }
  },
  status: {
    refused: 'Ha rechazado las finalidades opcionales. Puede cambiar de opinión en cualquier momento.',
    accepted: 'Ha aceptado las finalidades opcionales. Puede cambiar de opinión en cualquier momento.',
    saved: 'Su elección se ha guardado.',
    withdrawn:
      'Ha retirado el permiso para: {purpose}. Los rastreadores correspondientes se han borrado de este sitio.',
    late: 'La elección de cookies está al principio de la página.',
    storage: 'Su navegador no permite guardar esta elección: solo vale para esta página.',
    signal: 'Su navegador pide que no le rastreen: lo hemos tomado como un rechazo.'
  }
} satisfies Messages
