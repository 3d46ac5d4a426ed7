import type { Arguments } from "../arguments";
import type { HostContext } from "../members";

type Member<Target> = (target: Target, args: Arguments, host: HostContext) => void;

/** The `_Register…` and `_Unregister…` members of a class, by the middle of their names. */
export function eventMembers<Target>(
  events: Readonly<Record<string, number>>,
  idOf: (target: Target) => string,
): Record<string, Member<Target>> {
  const members: Record<string, Member<Target>> = {};
  for (const [name, type] of Object.entries(events)) {
    members[`_Register${name}`] = (target, _args, host) => host.events.register(type, idOf(target));
    members[`_Unregister${name}`] = (target, _args, host) => host.events.unregister(type, idOf(target));
  }
  return members;
}
