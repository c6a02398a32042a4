import { AnnotationList } from '../annotations';
import { SidePanel } from './SidePanel';
import type { Reader } from './use-reader';

/** The lists at the side; where there is no margin also whenever a mark is chosen, whose card has no place there. */
export function ReaderSide({ reader }: { readonly reader: Reader }) {
  const { annotating } = reader;
  if (!reader.isPanelOpen && (reader.hasMargin || !annotating.activeId)) return null;
  return (
    <SidePanel
      bundle={reader.bundle}
      marks={reader.marks}
      annotationCount={annotating.placed.length}
      annotations={
        <AnnotationList
          caseId={reader.bundle.case.id}
          readAt={reader.readAt}
          placed={annotating.placed}
          activeId={annotating.activeId}
          editingId={annotating.editingId}
          annotator={annotating.annotator}
          onActivate={reader.showAnnotation}
          onEdit={annotating.edit}
          onAttach={annotating.startAttaching}
        />
      }
      onJump={reader.jump}
      onClose={() => {
        reader.setPanelOpen(false);
        annotating.activate(null);
      }}
    />
  );
}
