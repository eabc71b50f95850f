import type { Cluster, Member } from '../cluster/cluster.js';
import type { ReportArticle } from '../pipeline/report.js';
import type { Everything } from './everything.js';
import type { RuleId, Severity } from './finding.js';
import type { NamedFiles } from './named.js';

/** What is known of a rule without running it. */
export interface RuleText {
  readonly id: RuleId;
  /** Unless the configuration says otherwise. */
  readonly severity: Severity;
  /** Rules of taste are off until they are switched on. */
  readonly enabled: boolean;
  /** One line. */
  readonly summary: string;
  /** Why it matters, and what is not reported. */
  readonly explanation: string;
  readonly example: string;
  /** What to do about a finding. */
  readonly advice: string;
}

/** A rule about one statement and all that carry it. */
export interface StatementRule extends RuleText {
  /** The carriers that the rule concerns, in the cluster's order. */
  concerned(cluster: Cluster, files: NamedFiles): readonly Member[];
  /** What is the matter with one of them. */
  describe(member: Member, cluster: Cluster, files: NamedFiles): Remark<Member>;
}

/** A rule about an article as a whole. */
export interface ArticleRule extends RuleText {
  /** Looks at all articles once; then says what is the matter with one of them, null where nothing is. */
  judge(everything: Everything): (article: ReportArticle) => Remark<ReportArticle> | null;
}

/** A rule about something that reading or the marks of an article turned up. */
export interface ProblemRule extends RuleText {
  /** The codes of the problems that it turns into findings. */
  readonly codes: readonly string[];
  /** Offset of the first doubtful character, for problems of a whole file; -1 where there is none. */
  readonly locate?: (text: string) => number;
}

/** What is the matter, in one sentence, and who else shows it. */
export interface Remark<Carrier> {
  readonly message: string;
  readonly related: readonly Carrier[];
}
