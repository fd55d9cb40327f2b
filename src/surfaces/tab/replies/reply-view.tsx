import type { JSX } from 'preact';
import { message } from '../../../core/languages/text';
import type { SpokenReply } from '../../../core/replies/spoken';
import { useReader } from '../reader';
import { WebLink } from '../web-link';
import { Answers, Back, Lines, PressContext, type Press } from './pieces';
import { Steps } from './steps';
import { Verdict } from './verdict';

type ByKind = { [Kind in SpokenReply['kind']]: Extract<SpokenReply, { kind: Kind }> };
type Views = { [Kind in keyof ByKind]: (props: { reply: ByKind[Kind] }) => JSX.Element };

/** A reply as the page shows it: what its card says, with buttons for whatever can be done here. */
export function ReplyView({ reply, press }: { reply: SpokenReply; press: Press | undefined }): JSX.Element {
  const head = 'note' in reply ? [reply.note, reply.hidden].filter((text) => text !== '') : [];
  return (
    <PressContext.Provider value={press}>
      {head.map((text) => (
        <p key={text} class="warning">
          {text}
        </p>
      ))}
      <ViewOf reply={reply} kind={reply.kind} />
    </PressContext.Provider>
  );
}

function ViewOf<Kind extends keyof ByKind>({ reply, kind }: { reply: ByKind[Kind]; kind: Kind }): JSX.Element {
  const view: Views[Kind] = views[kind];
  return view({ reply });
}

const views: Views = {
  question: ({ reply }) => (
    <Verdict verdict={reply}>
      <section class="card now">
        {reply.progress === '' ? null : <p class="subtle">{reply.progress}</p>}
        <Asked {...reply} />
        <p class="subtle">{reply.effort}</p>
      </section>
      <p class="subtle">{reply.stillPossible}</p>
    </Verdict>
  ),
  steps: ({ reply }) => (
    <Verdict verdict={reply}>
      <Steps reply={reply} />
    </Verdict>
  ),
  exhausted: ({ reply }) => (
    <Verdict verdict={reply}>
      <p>{reply.message}</p>
    </Verdict>
  ),
  choice: ({ reply }) => <Choice reply={reply} />,
  // The codes stand above it already.
  decoded: ({ reply }) => (
    <section>
      <Titled title="headings.namedOnly" lines={[reply.message]} />
      <Guide {...reply} />
    </section>
  ),
  guide: ({ reply }) => (
    <section>
      {reply.title === '' ? null : <h2>{reply.title}</h2>}
      <Lines lines={reply.sentences} />
      <Lines lines={reply.steps} as="ol" />
      <Links links={reply.sources} />
      <Guide {...reply} />
      <Back canGoBack={reply.canGoBack} />
    </section>
  ),
  // The page has room for everything at once.
  whole: ({ reply }) => <ViewOf reply={reply.of} kind={reply.of.kind} />,
  explained: ({ reply }) => (
    <section>
      <h2>{reply.title}</h2>
      <Lines lines={reply.sentences} />
      <Lines lines={reply.steps} as="ol" />
      <Links links={reply.sources} />
      {reply.goesOn === '' ? null : <p>{reply.goesOn}</p>}
    </section>
  ),
  healthy: ({ reply }) => (
    <section>
      <h2>{reply.title}</h2>
      <p>{reply.message}</p>
      <Lines lines={[...reply.doubts, ...reply.next]} />
      <Lines lines={reply.output} as="ul" />
      <Guide {...reply} />
    </section>
  ),
  nothing: ({ reply }) => (
    <section>
      <Titled title="headings.notKnown" lines={[reply.message, ...reply.understood]} />
      <Titled title="headings.whatWouldHelp" lines={reply.howTo} />
      <Guide {...reply} />
    </section>
  ),
  handover: ({ reply }) => (
    <section>
      <Titled title="headings.forIt" lines={[reply.message]} />
      <pre>{reply.summary}</pre>
    </section>
  ),
  sent: ({ reply }) => (
    <section>
      <h2>{reply.title}</h2>
      <Lines lines={[...reply.lines, ...reply.talk.map(({ who, words }) => `${who}${words}`)]} />
      {reply.ticket === '' ? null : <Ticket {...reply} />}
      {reply.ask === '' ? null : (
        <section class="card now">
          <Asked {...reply} />
        </section>
      )}
    </section>
  ),
  closed: ({ reply }) => <Plain title={reply.title} text={reply.message} />,
  desk: ({ reply }) => <Plain title={reply.title} text={reply.status} />,
  shared: ({ reply }) => <Plain title={reply.title} text={reply.message} />,
  help: ({ reply }) => <Plain title={reply.title} text={reply.message} />,
  notice: ({ reply }) => <Plain title={reply.title} text={reply.message} />,
};

function Ticket({ ticket, url }: { ticket: string; url: string }): JSX.Element {
  const { words } = useReader();
  return (
    <p>
      {url === '' ? (
        words.say(message('ticket.number', { ticket: { said: ticket } }))
      ) : (
        <WebLink href={url}>{words.say(message('ticket.openNumber', { ticket: { said: ticket } }))}</WebLink>
      )}
    </p>
  );
}

interface Question {
  ask: string;
  findOut: string;
  command: string;
  answers: { label: string; verb: string }[];
}

function Asked({ ask, findOut, command, answers }: Question): JSX.Element {
  return (
    <>
      <h3>{ask}</h3>
      {findOut === '' ? null : <p>{findOut}</p>}
      {command === '' ? null : <pre>{command}</pre>}
      <Answers answers={answers} />
    </>
  );
}

/** The question that leads whoever has no known error; nothing where there is none. */
function Guide({ ask, answers }: Pick<Question, 'ask' | 'answers'>): JSX.Element | null {
  return ask === '' ? null : (
    <section class="card now">
      <h3>{ask}</h3>
      <Answers answers={answers} />
    </section>
  );
}

function Choice({ reply }: { reply: ByKind['choice'] }): JSX.Element {
  const { words } = useReader();
  return (
    <section>
      <h2>{reply.intro}</h2>
      <ul class="cards">
        {reply.choices.map(({ title, summary, matched, verb }) => (
          <li key={verb} class="card">
            <h3>{title}</h3>
            <p>{summary}</p>
            <p class="subtle">
              {words.say(message('labels.because'))}
              {matched}
            </p>
            <Answers answers={[{ label: words.say(message('buttons.itIsThisOne')), verb }]} />
          </li>
        ))}
      </ul>
      <Answers answers={[{ label: words.say(message('buttons.noneOfThese')), verb: 'none-of-these' }]} />
    </section>
  );
}

type Heading = 'headings.namedOnly' | 'headings.notKnown' | 'headings.whatWouldHelp' | 'headings.forIt';

function Titled({ title, lines }: { title: Heading; lines: readonly string[] }): JSX.Element {
  const { words } = useReader();
  return (
    <section>
      <h2>{words.say(message(title))}</h2>
      <Lines lines={lines} />
    </section>
  );
}

function Plain({ title, text }: { title: string; text: string }): JSX.Element {
  return (
    <section>
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}

function Links({ links }: { links: readonly { title: string; url: string }[] }): JSX.Element | null {
  return links.length === 0 ? null : (
    <ul>
      {links.map(({ title, url }) => (
        <li key={url}>
          <WebLink href={url}>{title}</WebLink>
        </li>
      ))}
    </ul>
  );
}
