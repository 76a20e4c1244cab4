import L from 'leaflet';
import { Glide } from './glide';
import type { MapMarker } from './MapMarkers';

interface Actor { marker: L.Marker; shown: MapMarker; glide: Glide; moving: boolean; element: HTMLElement | undefined; needle: HTMLElement | null | undefined }

/** Gliding may take this share of the main thread; beyond it frames are left out, so that 500 cars on a slow machine do not freeze the board. */
const SHARE = 0.25;

/** Puts markers on the map and moves the gliding ones, each frame only those that are under way. */
export class MarkerStage {
  private readonly actors = new Map<string, Actor>();
  private readonly map: L.Map;
  private readonly select: (id: string) => void;
  private frame = 0;
  private restUntil = 0;
  private zooming = false;

  constructor(map: L.Map, select: (id: string) => void) {
    this.map = map;
    this.select = select;
    map.on('zoomstart', this.onZoomStart).on('zoomend', this.onZoomEnd);
  }

  show(markers: MapMarker[]): void {
    const now = performance.now();
    const ids = new Set(markers.map((marker) => marker.id));
    for (const [id, actor] of this.actors) {
      if (ids.has(id)) continue;
      actor.marker.remove();
      this.actors.delete(id);
    }
    for (const marker of markers) {
      const actor = this.actors.get(marker.id);
      if (actor) this.update(actor, marker, now);
      else this.actors.set(marker.id, this.enter(marker, now));
    }
    this.run();
  }

  clear(): void {
    cancelAnimationFrame(this.frame);
    this.map.off('zoomstart', this.onZoomStart).off('zoomend', this.onZoomEnd);
    for (const { marker } of this.actors.values()) marker.remove();
    this.actors.clear();
  }

  private enter(shown: MapMarker, now: number): Actor {
    const marker = L.marker([shown.position.lat, shown.position.lon], { icon: icon(shown), zIndexOffset: shown.z ?? 0, keyboard: true });
    marker.on('click', () => this.select(shown.id)).addTo(this.map);
    const actor: Actor = { marker, shown, glide: new Glide(shown.position, shown.heading, now), moving: true, element: undefined, needle: undefined };
    dress(actor);
    return actor;
  }

  private update(actor: Actor, next: MapMarker, now: number): void {
    const before = actor.shown;
    actor.shown = next;
    if (next.html !== before.html) {
      actor.marker.setIcon(icon(next));
      dress(actor);
      actor.moving = true;
    } else if (next.label !== before.label) {
      dress(actor);
    }
    if (next.z !== before.z) actor.marker.setZIndexOffset(next.z ?? 0);
    if (next.position.lat === before.position.lat && next.position.lon === before.position.lon && next.heading === before.heading) return;
    if (next.glides) actor.glide.aim(next.position, next.heading, now);
    else actor.glide = new Glide(next.position, next.heading, now);
    actor.moving = true;
  }

  private run(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(this.step);
  }

  private readonly step = (): void => {
    const started = performance.now();
    let again = this.zooming;
    if (!this.zooming && started >= this.restUntil) {
      for (const actor of this.actors.values()) if (actor.moving) again = this.move(actor, started) || again;
      this.restUntil = started + (performance.now() - started) / SHARE;
    } else {
      again = true;
    }
    if (again) this.frame = requestAnimationFrame(this.step);
  };

  /** On the way only the element is moved; Leaflet learns the position at the end of the way, or when it is about to zoom. */
  private move(actor: Actor, now: number): boolean {
    const { position, heading, moving } = actor.glide.at(now);
    if (moving && actor.element) L.DomUtil.setPosition(actor.element, this.map.latLngToLayerPoint([position.lat, position.lon]));
    else actor.marker.setLatLng([position.lat, position.lon]);
    turn(actor.needle, heading);
    actor.moving = moving;
    return moving;
  }

  private readonly onZoomStart = (): void => {
    this.zooming = true;
    const now = performance.now();
    for (const { marker, glide, moving } of this.actors.values()) {
      if (!moving) continue;
      const { position } = glide.at(now);
      marker.setLatLng([position.lat, position.lon]);
    }
  };

  private readonly onZoomEnd = (): void => {
    this.zooming = false;
  };
}

const icon = (marker: MapMarker): L.DivIcon => L.divIcon({ html: marker.html, className: '', iconSize: [0, 0] });

function dress(actor: Actor): void {
  const element = actor.marker.getElement();
  actor.element = element;
  actor.needle = element?.querySelector<HTMLElement>('[data-heading]');
  element?.setAttribute('aria-label', actor.shown.label);
  element?.setAttribute('role', 'button');
  if (element) element.title = actor.shown.label;
}

function turn(needle: HTMLElement | null | undefined, heading: number | undefined): void {
  if (!needle) return;
  needle.style.visibility = heading === undefined ? 'hidden' : 'visible';
  if (heading !== undefined) needle.style.transform = `rotate(${heading.toFixed(1)}deg)`;
}
