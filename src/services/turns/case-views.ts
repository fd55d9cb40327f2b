import type { Case } from '../../core/cases/case';
import { diagnoseCase } from '../../core/cases/findings';
import type { Diagnosis, Findings } from '../../core/diagnosis/diagnose';
import type { Engine } from '../../core/diagnosis/engine';
import type { ErrorReport, PasteReading } from '../../core/intake/read-paste';

/** What is known about a version of a case, and what follows from it. */
export interface CaseView {
  findings: Findings;
  diagnosis: Diagnosis;
}

/** Reads and diagnoses once for everybody who needs it: the turn, its card, the form, IT's card, the sender. */
export interface CaseViews {
  /** The view of a case as it is given. Two versions of a case never share one. */
  of(aCase: Case): CaseView;
  /** Reads what a person pasted. The paste itself may hold secrets and is not kept; its redacted text is. */
  readPaste(paste: string): PasteReading;
  /** Reads and diagnoses through what is kept. */
  engine: Engine;
  /** Forgets everything, for nobody can tell whose words are among it. */
  empty(): void;
}

/** How much is kept. */
export interface Bounds {
  /** How many cases are kept, each with its newest version; 0 keeps none. */
  cases: number;
  /** How many texts are kept as they were read, each at most as long as the longest paste; 0 keeps none. */
  texts: number;
}

/** About as many as talk to one process at the same time. */
const enough: Bounds = { cases: 200, texts: 200 };

/**
 * Keeps what was read and diagnosed, in memory and within bounds. A kept view is used for the same events only: of two
 * changes of one version, of which the store takes one, each has its own.
 */
export function caseViews(engine: Engine, bounds: Bounds = enough): CaseViews {
  const readings = new Map<string, PasteReading>();
  const views = new Map<string, { aCase: Case; view: CaseView }>();
  // A report is diagnosed alone when it is compared with an open case, when it is recognised, and as a new case.
  let ofReports = new WeakMap<ErrorReport, Diagnosis>();

  const read = (text: string, pastedAt?: string): PasteReading => {
    const timed = `${pastedAt ?? ''}\n${text}`;
    const reading = readings.get(text) ?? readings.get(timed) ?? engine.read(text, pastedAt);
    keep(readings, tellsItsTime(reading) ? timed : text, reading, bounds.texts);
    return reading;
  };
  const diagnose = (findings: Findings): Diagnosis => {
    if (bounds.cases === 0 || !saysNothingMore(findings)) return engine.diagnose(findings);
    const diagnosis = ofReports.get(findings.report) ?? engine.diagnose(findings);
    ofReports.set(findings.report, diagnosis);
    return diagnosis;
  };
  const sharing: Engine = {
    index: engine.index,
    read,
    diagnose,
    explain: (report) => engine.explain(report),
    suggest: (findings, diagnosis) => engine.suggest(findings, diagnosis),
  };

  return {
    engine: sharing,
    readPaste: (paste) => {
      const reading = readings.get(paste) ?? engine.read(paste);
      // Where nothing was hidden, the text that is stored reads to the same again.
      if (reading.kind === 'report' && reading.report.redactions.length === 0 && !tellsItsTime(reading))
        keep(readings, reading.report.text, reading, bounds.texts);
      return reading;
    },
    of: (aCase) => {
      const kept = views.get(aCase.id);
      const view = kept && isSame(kept.aCase, aCase) ? kept.view : diagnoseCase(aCase, sharing);
      keep(views, aCase.id, { aCase, view }, bounds.cases);
      return view;
    },
    empty: () => {
      readings.clear();
      views.clear();
      ofReports = new WeakMap();
    },
  };
}

/** A machine's output says when it was made, and whether that is long ago depends on when it was pasted: it is kept for that time. */
function tellsItsTime(reading: PasteReading): boolean {
  return reading.kind === 'report' && reading.report.isDump;
}

/** The last used one is the last to go. */
function keep<Value>(kept: Map<string, Value>, key: string, value: Value, most: number): void {
  kept.delete(key);
  kept.set(key, value);
  for (const oldest of kept.keys()) {
    if (kept.size <= most) return;
    kept.delete(oldest);
  }
}

function isSame(one: Case, other: Case): boolean {
  return (
    one === other ||
    (one.version === other.version &&
      one.log.length === other.log.length &&
      one.log.every((entry, at) => {
        const twin = other.log[at];
        return entry === twin || JSON.stringify(entry) === JSON.stringify(twin);
      }))
  );
}

/** Nobody was asked anything yet. */
function saysNothingMore({ answers, unknown, tried, chosen, refused, suggested, found, asking }: Findings): boolean {
  return (
    answers.size + unknown.size + tried.size + (refused?.size ?? 0) === 0 &&
    chosen === undefined &&
    suggested === undefined &&
    found === undefined &&
    asking === undefined
  );
}
