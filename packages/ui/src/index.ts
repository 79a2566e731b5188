export { Accordion, type AccordionItem } from "./accordion/accordion.tsx";
export { Alert, type AlertKind, type AlertProps } from "./alert/alert.tsx";
export { Avatar } from "./avatar/avatar.tsx";
export { initials } from "./avatar/initials.ts";
export { Badge, type BadgeKind } from "./badge/badge.tsx";
export { Breadcrumb, type Crumb } from "./breadcrumb/breadcrumb.tsx";
export {
  Button,
  ButtonGroup,
  type ButtonProps,
  type ButtonVariant,
  buttonClass,
  IconButton,
} from "./button/button.tsx";
export { Card, CardList, type CardProps } from "./card/card.tsx";
export {
  type CheckChoice,
  Checkbox,
  CheckboxGroup,
  type CheckboxGroupProps,
  type CheckboxProps,
} from "./checkbox/checkbox.tsx";
export { type Bar, BarChart, type BarChartProps } from "./chart/bar-chart.tsx";
export { ChartFigure } from "./chart/chart-figure.tsx";
export type { ChartPoint } from "./chart/draw-line.ts";
export { type ChartSeries, LineChart, type LineChartProps } from "./chart/line-chart.tsx";
export { classNames } from "./class-names/class-names.ts";
export { type Aspect, Comparison, type ComparisonProps } from "./comparison/comparison.tsx";
export { DataList, type Fact } from "./data-list/data-list.tsx";
export { Details } from "./details/details.tsx";
export { Dialog, type DialogProps } from "./dialog/dialog.tsx";
export { EmptyState } from "./empty-state/empty-state.tsx";
export { ErrorSummary, type ErrorSummaryProps, type FieldProblem } from "./error-summary/error-summary.tsx";
export { type Facet, FacetList, type FacetListProps } from "./facet-list/facet-list.tsx";
export type { FieldProps } from "./field/field.tsx";
export { FilePicker, type FilePickerProps, type PickedFile } from "./file-picker/file-picker.tsx";
export { Freshness, type FreshnessState } from "./freshness/freshness.tsx";
export { Icon } from "./icon/icon.tsx";
export {
  accountIcon,
  checkIcon,
  chevronRightIcon,
  closeIcon,
  errorIcon,
  infoIcon,
  menuIcon,
  notificationsIcon,
  searchIcon,
  successIcon,
  warningIcon,
} from "./icon/basic-icons.ts";
export {
  arrowDownwardIcon,
  arrowForwardIcon,
  arrowUpwardIcon,
  attachFileIcon,
  chevronDownIcon,
  deleteIcon,
  downloadIcon,
  editIcon,
  fileIcon,
  flagIcon,
  formatBoldIcon,
  formatItalicIcon,
  forumIcon,
  linkIcon,
  listBulletedIcon,
  lockIcon,
  moreVertIcon,
  openInNewIcon,
  personsIcon,
  plusIcon,
  replyIcon,
  sendIcon,
  starIcon,
  timeIcon,
  tuneIcon,
  uploadIcon,
  visibilityIcon,
  visibilityOffIcon,
} from "./icon/icons.ts";
export { Labels, type UiLabels, useLabels } from "./labels/labels.tsx";
export { type LanguageChoice, LanguageSwitch } from "./language-switch/language-switch.tsx";
export { LinkButton, type LinkButtonProps } from "./link-button/link-button.tsx";
export { LiveRegion } from "./live-region/live-region.tsx";
export { MarkdownEditor, type MarkdownEditorProps } from "./markdown-editor/markdown-editor.tsx";
export { Menu, type MenuProps } from "./menu/menu.tsx";
export { moveActive, type PickerOption } from "./picker/match-options.ts";
export {
  Combobox,
  type ComboboxProps,
  MultiPicker,
  type MultiPickerProps,
} from "./picker/picker.tsx";
export { PickerList, type PickerListProps } from "./picker/picker-list.tsx";
export { Progress } from "./progress/progress.tsx";
export { RadioGroup, type RadioGroupProps } from "./radio-group/radio-group.tsx";
export { SearchField, type SearchFieldProps } from "./search-field/search-field.tsx";
export { type Choice, Select, type SelectProps } from "./select/select.tsx";
export { ShowMore, type ShowMoreProps } from "./show-more/show-more.tsx";
export { Skeleton } from "./skeleton/skeleton.tsx";
export { SkipLink } from "./skip-link/skip-link.tsx";
export { type Column, type Sort, Table, type TableProps } from "./table/table.tsx";
export { type Tab, TabLinks, Tabs, type TabsProps } from "./tabs/tabs.tsx";
export { RemovableTag, Tag, TagList } from "./tag/tag.tsx";
export { TextArea, type TextAreaProps } from "./text-area/text-area.tsx";
export { TextField, type TextFieldProps } from "./text-field/text-field.tsx";
export { type Tile, TileGrid, type TileGridProps } from "./tile-grid/tile-grid.tsx";
export { Time } from "./time/time.tsx";
export { type Toast, Toasts, type ToastsProps } from "./toast/toasts.tsx";
