import type { Answer, SidebarFinding, SidebarState } from '../../src/hosts/apps-script/sidebar/sidebar-api.ts';
import type { AddOn } from './add-on.ts';

/** All findings as the sidebar gets them: the first of each group at once, the others when it asks for them. */
export function sidebarFindings(addOn: AddOn): SidebarFinding[] {
  return told(addOn.call<Answer<SidebarState>>('sidebarState')).groups.flatMap(
    ({ sheet, severity, count, findings }) => {
      const group = [...findings];
      while (group.length < count) {
        const more = told(addOn.call<Answer<SidebarFinding[]>>('sidebarFindings', sheet, severity, group.length));
        if (more.length === 0) throw new Error(`${group.length} of ${count} findings are told`);
        group.push(...more);
      }
      return group;
    },
  );
}

function told<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}
