import L from 'leaflet';
import { subscribeTheme } from '../theme/theme';
import { drawTown } from './drawTown';
import { readPalette } from './style';
import type { Town } from './town';

/** Share of the view that is drawn beyond each edge, so that a drag does not uncover blank land at once. */
const PADDING = 0.4;

/** The town as one canvas under the markers: crisp at any zoom, drawn again when the view settles or leaves what is drawn. */
export class TownLayer extends L.Layer {
  private readonly canvas = L.DomUtil.create('canvas', 'leaflet-zoom-animated');
  private readonly town: Town;
  private drawn: L.Bounds | undefined;
  private origin = L.point(0, 0);
  private center: L.LatLng | undefined;
  private zoom = 0;
  private stopTheme: (() => void) | undefined;

  constructor(town: Town) {
    super();
    this.town = town;
    this.canvas.setAttribute('aria-hidden', 'true');
  }

  override onAdd(map: L.Map): this {
    map.getPane('tilePane')!.appendChild(this.canvas);
    this.stopTheme = subscribeTheme(this.redraw);
    this.redraw();
    return this;
  }

  override onRemove(): this {
    this.stopTheme?.();
    this.canvas.remove();
    return this;
  }

  override getEvents(): { [name: string]: L.LeafletEventHandlerFn } {
    return {
      moveend: this.redraw,
      resize: this.redraw,
      move: () => this.uncovered() && this.redraw(),
      zoomanim: (event) => this.animate(event as L.ZoomAnimEvent),
      zoom: () => this.place(this._map.getCenter(), this._map.getZoom()),
    };
  }

  private uncovered(): boolean {
    const map = this._map;
    if (!this.drawn || map.getZoom() !== this.zoom) return false;
    return !this.drawn.contains(map.getPixelBounds() as L.Bounds);
  }

  private animate(event: L.ZoomAnimEvent): void {
    this.place(event.center, event.zoom);
  }

  /** Between redraws the picture is only moved and scaled. */
  private place(center: L.LatLng, zoom: number): void {
    if (!this.center) return;
    const map = this._map;
    const scale = map.getZoomScale(zoom, this.zoom);
    const half = map.getSize().multiplyBy(0.5 + PADDING);
    const shift = map.project(this.center, zoom).subtract(map.project(center, zoom));
    const topLeft = half.multiplyBy(-scale).add(shift).add(map.getSize().divideBy(2)).add(map.containerPointToLayerPoint([0, 0]));
    L.DomUtil.setTransform(this.canvas, topLeft, scale);
  }

  private readonly redraw = (): void => {
    const map = this._map;
    if (!map) return;
    const size = map.getSize();
    const padding = size.multiplyBy(PADDING).round();
    const full = size.add(padding.multiplyBy(2));
    const pixels = map.getPixelBounds();
    this.origin = pixels.min!.subtract(padding);
    this.drawn = L.bounds(this.origin, pixels.max!.add(padding));
    this.center = map.getCenter();
    this.zoom = map.getZoom();

    const ratio = Math.min(window.devicePixelRatio || 1, 2);
    this.canvas.width = full.x * ratio;
    this.canvas.height = full.y * ratio;
    this.canvas.style.width = `${full.x}px`;
    this.canvas.style.height = `${full.y}px`;
    L.DomUtil.setTransform(this.canvas, map.containerPointToLayerPoint(L.point(0, 0).subtract(padding)), 1);

    const ctx = this.canvas.getContext('2d')!;
    const scale = 256 * 2 ** this.zoom;
    const palette = readPalette();
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    ctx.fillStyle = palette.land;
    ctx.fillRect(0, 0, full.x, full.y);
    const box = {
      minX: this.origin.x / scale,
      minY: this.origin.y / scale,
      maxX: (this.origin.x + full.x) / scale,
      maxY: (this.origin.y + full.y) / scale,
    };
    drawTown(ctx, this.town, { box, scale, zoom: this.zoom }, palette);
  };
}
