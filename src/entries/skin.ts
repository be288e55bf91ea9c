// aval/skin: other markup for the banner and the panel.
export { createSkin } from '../ui/skin'
export type { Markup } from '../ui/skin'
export type { Skin } from '../ui/surface'
export type { BannerWords, LinkWords, PanelWords, PurposeWords, ServiceWords, SurfaceWords } from '../ui/words'
