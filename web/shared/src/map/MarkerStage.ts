import L from 'leaflet';
import { Glide } from './glide';
import type { MapMarker } from './MapMarkers';

interface Actor { marker: L.Marker; shown: MapMarker; glide: Glide; moving: boolean }

/** Puts markers on the map and moves the gliding ones, each frame only those that are under way. */
export class MarkerStage {
  private readonly actors = new Map<string, Actor>();
  private readonly map: L.Map;
  private readonly select: (id: string) => void;
  private frame = 0;

  constructor(map: L.Map, select: (id: string) => void) {
    this.map = map;
    this.select = select;
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
    for (const { marker } of this.actors.values()) marker.remove();
    this.actors.clear();
  }

  private enter(shown: MapMarker, now: number): Actor {
    const marker = L.marker([shown.position.lat, shown.position.lon], { icon: icon(shown), zIndexOffset: shown.z ?? 0, keyboard: true });
    marker.on('click', () => this.select(shown.id)).addTo(this.map);
    const actor: Actor = { marker, shown, glide: new Glide(shown.position, shown.heading, now), moving: true };
    describe(actor);
    return actor;
  }

  private update(actor: Actor, next: MapMarker, now: number): void {
    const before = actor.shown;
    actor.shown = next;
    if (next.html !== before.html) {
      actor.marker.setIcon(icon(next));
      describe(actor);
      actor.moving = true;
    } else if (next.label !== before.label) {
      describe(actor);
    }
    if (next.z !== before.z) actor.marker.setZIndexOffset(next.z ?? 0);
    if (next.position.lat === before.position.lat && next.position.lon === before.position.lon && next.heading === before.heading) return;
    if (next.glides) actor.glide.aim(next.position, next.heading, now);
    else actor.glide = new Glide(next.position, next.heading, now);
    actor.moving = true;
  }

  private run(): void {
    cancelAnimationFrame(this.frame);
    const step = (): void => {
      const now = performance.now();
      let again = false;
      for (const actor of this.actors.values()) {
        if (!actor.moving) continue;
        const pose = actor.glide.at(now);
        actor.marker.setLatLng([pose.position.lat, pose.position.lon]);
        turn(actor.marker, pose.heading);
        actor.moving = pose.moving;
        again ||= pose.moving;
      }
      if (again) this.frame = requestAnimationFrame(step);
    };
    step();
  }
}

const icon = (marker: MapMarker): L.DivIcon => L.divIcon({ html: marker.html, className: '', iconSize: [0, 0] });

function describe({ marker, shown }: Actor): void {
  const element = marker.getElement();
  element?.setAttribute('aria-label', shown.label);
  element?.setAttribute('role', 'button');
}

function turn(marker: L.Marker, heading: number | undefined): void {
  const needle = marker.getElement()?.querySelector<HTMLElement>('[data-heading]');
  if (!needle) return;
  needle.style.visibility = heading === undefined ? 'hidden' : 'visible';
  if (heading !== undefined) needle.style.transform = `rotate(${heading.toFixed(1)}deg)`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
