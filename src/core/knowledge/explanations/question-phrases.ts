/**
 * The words by which people ask, as they read in small letters without apostrophes ("whats", "dont").
 * What stands here decides whether a sentence is a question; a question mark does not, for most people type none.
 */

/** Politeness and greetings in front. */
export const leadIn =
  /^(?:hi|hello|hey|hallo|dear \w+|good (?:morning|afternoon|evening|day)|please|pls|plz|(?:sorry|excuse me|forgive me)(?: for (?:the|my|this|asking)(?: \w+)?(?: question)?)?|so|and|but|ok|okay|well|just|also|now|(?:a |an |one |another |quick |stupid |silly |dumb |general |basic )*question|thanks|thank you|folks|all|team|guys|there|everyone|everybody|btw|by the way|actually|for my understanding)\b[\s,:;.!-]*/;

/** Politeness behind. */
export const leadOut =
  /[\s,:;.!-]+(?:please|pls|plz|thanks|thank you|thx|exactly|actually|again|anyway|then|in short|in simple words|in plain words|(?:as )?(?:i am|im) new(?: here| to (?:this|it|all this))?)$/;

/** "Could you explain to me", "I would like to know": what follows is what is asked. */
export const politeWrapper =
  /^(?:(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody) (?:please |kindly |maybe )?(?:tell|explain|show|help|say)(?: to)?(?: me| us)?(?: please)?(?: to (?:understand|know))?|(?:i would like|id like|i want|i wanted|i need|we want|we need) to (?:know|understand|learn|ask)|(?:do|does) (?:you|we|anyone|anybody|someone|somebody) know|(?:my \w+|someone|somebody) (?:asked|asks)(?: me| us)?(?= (?:what|whats|where|how|which|who|whose)\b)|(?:my \w+|someone|somebody) wants to know|i (?:wonder|was wondering|am wondering)|im wondering|tell me|explain(?: to)?(?: me)?)\b[\s,:]*(?=\w)/;

/** "I don't know what ...", "I can't find where ...": a question, where a question word follows; without one it is a complaint. */
export const notKnowing =
  /^(?:(?:i|we) (?:do not|dont|did not|didnt|can not|cannot|cant|could not|couldnt) (?:know|understand|remember|see|find|find out|tell)|(?:i am |im )?not sure|no idea|no clue)\b[\s,:]*(?=(?:what|whats|where|how|which|who|whose)\b)/;

/** "Explain NLA", "tell me about connection references": the meaning of what follows. */
export const asksToExplain =
  /^(?:(?:(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody) )?(?:please )?(?:explain|define|describe)(?: to)?(?: me| us)?|(?:(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody) )?(?:please )?tell (?:me|us) (?:about|more about|something about)|(?:the )?(?:meaning|definition|explanation) of)\s+(?:the (?:term|word) )?(?!(?:what|whats|where|how|which|who|why)\b)/;

/** "I want to see the run history", "looking for the sign-in logs". */
export const asksToSee =
  /^(?:(?:i would like|id like|i want|i need|we want|we need) to (?:see|find|look at|open|check|find out)|(?:i am |im )?looking for|(?:can|could|would) you show me|show me)\s+/;

/** "What is", "what does", "what do you mean by"; what is mine is something to look up, not a meaning. */
export const asksMeaning =
  /^(?:whats|what (?:exactly |actually )?(?:is|are))(?! (?:my|our|with|up|about|on|in|at|under|behind|inside)(?![\w-]))\b|^what (?:exactly |actually )?(?:does|means|mean|do (?:you|we|they|people) mean)\b(?! (?:my|our)\b)|^what (?!(?:my|our)\b).+ (?:mean|means|stand for|stands for|is|are)$|^what (?:a|an|the) .+ (?:is|are|means)\b|^what (?:would|might) .+ be$|^how (?:does|do) .+ work$/;

/** "What do you mean by": "you" belongs to the asking. */
export const meaningOfYours = /^what do (?:you|we|they|people) mean (?:by|with)\s+/;

/** "... and why do I need it": the same question once more. */
export const askedOnceMore =
  /[\s,]+and (?:why|what|when|how|where) (?:do|does|would|should|can|is|are) (?:i|we|you|it|that|they)\b[^,]{0,25}$/;

/** "NLA, what does that mean": the meaning of what stands in front. */
export const meaningBehind =
  /^(.+?)[\s,;:\u2013\u2014-]+(?:and |but )?what(?:s| is| are| does| do) (?:that|this|these|those|it|they|the)(?: (?:words?|terms?|things?|mean|means|stand|stands|do|for|exactly|good|about|all))*$/;

/** "UPN meaning", "NLA is what". */
export const meaningAtEnd = /^((?:[\w./\\-]+ ){1,4})(?:meaning|definition|is what|are what)$/;

/** Of "how does it work". */
export const worksBehind = / works?$/;

/** "attended vs unattended", "what is the difference between". */
export const contrast = /\b(?:difference|differences|diff|differ|differs|different|vs|versus)\b|\bsame (?:as|thing)\b/;

/** "The difference between ... is that ...": somebody tells it. */
export const tellsContrast = /^(?:the )?(?:differences?|diff)\b.*\b(?:is|are|was|were)\b/;

/** How contrasts begin that are asked for; others end with the question. */
export const contrastBegins = /^(?:what|whats|which|where|how|is|are|do|does|(?:the )?(?:differences?|diff))\b/;
export const contrastEnds =
  /\b(?:what|whats|wheres|where)(?: is| are)? (?:the )?(?:differences?|diff)$|\bdo they differ$/;
export const contrastBare = /^(?:[\w-]+ ){1,3}(?:vs|versus) (?:[\w-]+ ?){1,4}$/;

export const asksWay =
  /^(?:how|hows|where|wheres|from where)\b(?! (?:come|did|long|many|much|often|about)\b)|^(?:(?:on|in|at|under) )?(?:which|what) (?:place|page|screen|tab|menu|section|site)\b|^(?:is|are) there (?:a|any|some) (?:way|ways|place|page)\b|^(?:can|could) (?:i|we) (?:see|find|check|look|know|tell|get|change|update|edit|open|run)\b/;

/** "Is it hybrid joined, how do I see that?" */
export const wayBehind =
  /^(.+?)[\s,;:-]+(?:how|where) (?:do|can|could) (?:i|we|one) (?:see|find|find out|check|know|tell)(?: (?:it|that|this))?$/;

/** "How do I find out which account it uses": also the question which account it uses. */
export const askedWithin =
  /^(?:how|where) (?:do|can|could|to|should|would|does)(?: (?:i|we|you|one))? (?:see|find|find out|know|tell|check|learn|look up) (?=(?:which|who|whos|whose|whom|what|whats|if|whether)\b)/;

export const asksWhich =
  /^(?:(?:with|under|in|on|from|for|by|of|at|to|as) )?(?:which|who|whos|whose|whom|what|when)\b(?! (?:if|wrong|happened)\b)/;

export const asksWhether = /^(?:is|are|am|do|does|can|could|must|may)\b/;
