import type { Formats } from '@fieldservice/shared/time/format';
import { useFormats } from '@fieldservice/shared/time/useFormats';
import { useBoard } from './BoardContext';

export function useBoardFormats(): Formats {
  return useFormats(useBoard((state) => state.timeZone));
}
