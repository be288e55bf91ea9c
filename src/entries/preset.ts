// The type of every `aval/themes/*.json`: the part of a theme that is not style.
import type { Notice } from '../ui/notice'

declare const notice: Notice
export default notice
