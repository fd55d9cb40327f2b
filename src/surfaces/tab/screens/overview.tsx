import type { JSX } from 'preact';
import type { z } from 'zod';
import { message } from '../../../core/languages/text';
import { outagesSchema, requestsSchema } from '../../api/schemas/overview-schema';
import { AnswerAbsent, useAnswer } from '../asking/use-answer';
import { useReader } from '../reader';
import { WebLink } from '../web-link';
import { FiguresSection } from './figures';

type OpenRequest = z.infer<typeof requestsSchema>['requests'][number];
type Outage = z.infer<typeof outagesSchema>['outages'][number];

/** What IT sees: what waits, outages with everybody who follows, and figures. */
export function OverviewScreen(): JSX.Element {
  const { words } = useReader();
  const [requests, retry] = useAnswer('/it/requests', requestsSchema);
  const heading = <h1>{words.say(message('tab.it'))}</h1>;
  // One answer for all where nobody may see any of it.
  if (requests.kind !== 'answer')
    return (
      <section>
        {heading}
        <AnswerAbsent state={requests} retry={retry} />
      </section>
    );
  return (
    <section>
      {heading}
      <h2>{words.say(message('tab.it.requests'))}</h2>
      <Requests requests={requests.value.requests} />
      <h2>{words.say(message('tab.it.outages'))}</h2>
      <Outages />
      <FiguresSection />
    </section>
  );
}

const statuses = {
  'on its way': 'tab.request.onItsWay',
  filed: 'tab.request.filed',
  taken: 'tab.request.taken',
  undelivered: 'tab.request.undelivered',
} as const;

function Requests({ requests }: { requests: readonly OpenRequest[] }): JSX.Element {
  const { words } = useReader();
  if (requests.length === 0) return <p>{words.say(message('tab.it.noRequests'))}</p>;
  return (
    <div class="scroll" role="region" tabIndex={0} aria-label={words.say(message('tab.it.requests'))}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.say(message('tab.column.case'))}</th>
            <th scope="col">{words.say(message('tab.column.problem'))}</th>
            <th scope="col">{words.say(message('tab.column.askedBy'))}</th>
            <th scope="col">{words.say(message('tab.column.since'))}</th>
            <th scope="col">{words.say(message('tab.column.urgency'))}</th>
            <th scope="col">{words.say(message('tab.column.status'))}</th>
          </tr>
        </thead>
        <tbody>
          {requests.map((request) => (
            <tr key={request.caseId}>
              <th scope="row">
                <Ticket request={request} />
              </th>
              <td>{request.title}</td>
              <td>{request.askedBy}</td>
              <td>
                <Time at={request.since} />
              </td>
              <td>{words.say(message(urgencies[request.urgency]))}</td>
              <td>
                {words.say(message(statuses[request.status]))}
                {request.takenBy === '' ? '' : `: ${request.takenBy}`}
                {request.waitsForPerson ? ` \u00B7 ${words.say(message('tab.request.waits'))}` : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const urgencies = { low: 'tab.urgency.low', normal: 'tab.urgency.normal', high: 'tab.urgency.high' } as const;

function Ticket({ request: { caseId, ticket } }: { request: OpenRequest }): JSX.Element {
  if (ticket.number === '') return <>{caseId}</>;
  return (
    <>
      {caseId} ({ticket.url === '' ? ticket.number : <WebLink href={ticket.url}>{ticket.number}</WebLink>})
    </>
  );
}

function Time({ at }: { at: string }): JSX.Element {
  const { words } = useReader();
  return (
    <time dateTime={at}>
      {new Date(at).toLocaleString(words.language, { dateStyle: 'medium', timeStyle: 'short' })}
    </time>
  );
}

function Outages(): JSX.Element {
  const { words } = useReader();
  const [state, retry] = useAnswer('/it/outages', outagesSchema);
  if (state.kind !== 'answer') return <AnswerAbsent state={state} retry={retry} />;
  if (state.value.outages.length === 0) return <p>{words.say(message('tab.it.noOutages'))}</p>;
  return (
    <ul class="cards">
      {state.value.outages.map((outage) => (
        <OneOutage key={outage.caseId} outage={outage} />
      ))}
    </ul>
  );
}

function OneOutage({ outage }: { outage: Outage }): JSX.Element {
  const { words } = useReader();
  return (
    <li class="card">
      <h3>{outage.title}</h3>
      <p>{words.say(message('tab.it.people', { count: outage.people }))}</p>
      <ul>
        {[outage, ...outage.followers].map(({ caseId, askedBy, since }) => (
          <li key={caseId}>
            {caseId} {'\u00B7'} {askedBy} {'\u00B7'} <Time at={since} />
          </li>
        ))}
      </ul>
    </li>
  );
}
