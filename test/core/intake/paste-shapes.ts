/** One real kind of paste, in our own words and with invented names; the number is that of the collection of shapes. */
export interface PasteShape {
  shape: string;
  paste: string;
  /** Keys of all codes, in order. */
  codes: readonly string[];
  /** What must be hidden, by kind. */
  hidden?: readonly string[];
  /** Words a person would miss if they were gone. */
  keeps?: readonly string[];
}

const request = '0a1b2c3d-4e5f-4a6b-8c7d-c000006d0001';
const signature = 'AbCdEf0123456789ghIJ';

export const pasteShapes: readonly PasteShape[] = [
  {
    shape: '1 a bare desktop-flow body with a number in a string',
    paste: '{"error":{"code":"-1073741477","message":"This kind of sign-in was not granted on the computer."}}',
    codes: ['0xC000015B'],
  },
  {
    shape: '2 JSON with comments and blanks behind its lines',
    paste:
      '{   \n  "error": {  // from the run   \n    "code": "WindowsIdentityIncorrect",   /* again */\n    "message": "The credentials are not valid."   \n  }\n}   ',
    codes: ['name:windowsidentityincorrect'],
  },
  {
    shape: '3 a full action output with HTML in its inner error',
    paste: `{"statusCode":400,"headers":{"Date":"Tue, 04 Mar 2025 08:15:30 GMT","Content-Type":"application/json"},"body":{"error":{"code":400,"source":"flow-apim-europe-001.azure-apim.net","clientRequestId":"${request}","message":"The answer is no JSON.","innerError":"<html><body><h1>400 Bad request</h1><p>AADSTS50126: wrong password</p></body></html>"}}}`,
    codes: ['aadsts:50126'],
    keeps: [request, 'Tue, 04 Mar 2025 08:15:30 GMT'],
  },
  {
    shape: '4 text of a gateway',
    paste: `{"error":{"code":"NoResponse","message":"Nothing came back from the server upstream. Request tracking id '${request}'."}}`,
    codes: ['name:noresponse'],
    keeps: [request],
  },
  {
    shape: '5 JSON in a JSON string in quotes nobody escaped',
    paste: String.raw`Flow client error returned with status code "BadRequest" and details "{"error":{"code":"InvalidOpenApiFlow","message":"Saving failed with code 'DynamicOperationRequestClientFailure' and message 'The call failed. Error response: {\r\n \"status\": 404,\r\n \"message\": \"No such list\\r\\nclientRequestId: 0a1b2c3d-4e5f-4a6b-8c7d-c000006d0001\"\r\n}'."}}".`,
    codes: ['name:badrequest', 'name:invalidopenapiflow', 'name:dynamicoperationrequestclientfailure'],
    keeps: [request],
  },
  {
    shape: '6 the wrapper of Dataverse',
    paste: JSON.stringify({
      error: {
        code: '0x80060467',
        message: `The flow could not be turned on: ${JSON.stringify({ error: { code: 'ConnectionAuthorizationFailed', message: `Caller '${request}' may not use connection '77' to 'shared_moon'.` } })}`,
      },
    }),
    codes: ['dataverse:0x80060467', 'name:connectionauthorizationfailed'],
    keeps: [request],
  },
  {
    shape: '7 a row of the run table',
    paste: String.raw`errorcode=ActionFailed errormessage="{\r\n  \"code\": \"ActionConditionFailed\",\r\n  \"message\": \"A step failed.\",\r\n  \"messageTemplate\": \"A step failed.\"\r\n}"`,
    codes: ['name:actionfailed', 'name:actionconditionfailed'],
  },
  {
    shape: '8 the run history',
    paste: JSON.stringify({
      name: '08585012345678901234567890123CU08',
      properties: {
        startTime: '2025-03-04T08:15:30.1234567Z',
        status: 'Failed',
        code: 'ActionFailed',
        error: { code: 'ActionFailed', message: 'A step failed.' },
        trigger: {
          name: 'manual',
          outputsLink: {
            uri: `https://prod-07.westeurope.logic.azure.com/workflows/moon/runs/1/contents/TriggerOutputs?api-version=2016-06-01&se=2025-03-04T12%3A00Z&sp=%2Fruns%2Fread&sv=1.0&sig=${signature}`,
          },
        },
      },
    }),
    codes: ['name:actionfailed'],
    hidden: ['signed link'],
    keeps: ['2025-03-04T08:15:30.1234567Z', '08585012345678901234567890123CU08'],
  },
  {
    shape: '9 a list of actions with the root cause last',
    paste:
      '[{"actionName":"Apply_to_each","status":"Failed","error":{"code":"ActionFailed"}},{"actionName":"Post_to_moon","status":"Failed","code":"NotSpecified","outputs":{"body":{"error":{"code":"AADSTS50173"}}}}]',
    codes: ['name:actionfailed', 'name:notspecified', 'aadsts:50173'],
  },
  {
    shape: '10 status and message without an error',
    paste: `{"status":403,"source":"","message":"Error from token exchange: user may not use connection moon/${request}"}`,
    codes: [],
    keeps: [request, 'token exchange'],
  },
  {
    shape: '11 one line that begins with its code',
    paste:
      "WorkflowOperationParametersRuntimeMissingValue. The 'inputs.parameters' of operation 'Get_moons' of type 'OpenApiConnection' are not valid: 'dataset' is missing.",
    codes: ['name:workflowoperationparametersruntimemissingvalue'],
  },
  {
    shape: '12 an expression',
    paste:
      "Unable to process template language expressions in action 'Compose' inputs at line '1' and column '2421': 'The expression 'body('Get_moon')?['name']' cannot be evaluated because property 'name' doesn't exist, available properties are 'id, orbit'.'.",
    codes: [],
    keeps: ["column '2421'"],
  },
  {
    shape: '13 OData with innererror in small letters',
    paste:
      '{"error":{"code":"0x80040333","message":"Not possible.","innererror":{"message":"Not possible.","type":"Moon.CrmException","hresult":"-2147220715"}}}',
    codes: ['dataverse:0x80040333', 'dataverse:0x80040315'],
  },
  {
    shape: '14 an OAuth error',
    paste: `{"error":"invalid_scope","error_description":"AADSTS70011: The scope is wrong.\\r\\nTrace ID: ${request}\\r\\nCorrelation ID: ${request}\\r\\nTimestamp: 2025-03-04 08:15:30Z","error_codes":[70011],"error_uri":"https://login.microsoftonline.com/error?code=70011"}`,
    codes: ['name:invalid_scope', 'aadsts:70011'],
    keeps: [request, '2025-03-04 08:15:30Z', 'error?code=70011'],
  },
  {
    shape: '15 the same as text with HTML blanks',
    paste: `Error: AADSTS700082: The refresh token is too old.&nbsp;It was issued on 2025-03-04T08:15:30Z.&nbsp;Trace ID: ${request}`,
    codes: ['aadsts:700082'],
    keeps: [request, '2025-03-04T08:15:30Z'],
  },
  {
    shape: '16 a token that could not be refreshed',
    paste: `Failed to refresh access token for service: oauth2. Correlation Id=${request}, UTC TimeStamp=3/4/2025 8:15:30 AM, Error: AADSTS50173: The grant is no longer good.`,
    codes: ['aadsts:50173'],
    keeps: [request, '3/4/2025 8:15:30 AM', 'access token for service: oauth2'],
  },
  {
    shape: '17 a connection that cannot be made',
    paste: `Details: Connection failed: [Machine <Machine ID>]. There's something wrong with your credentials. Correlation id: ${request}.`,
    codes: [],
    keeps: [request, '<Machine ID>'],
  },
  {
    shape: '18 a code glued to its colon',
    paste: `Error code:0x80040217. Http status code: NotFound. Request ids:REQ_ID:{${request}}. Correlation id: {${request}}`,
    codes: ['dataverse:0x80040217', 'name:notfound'],
    keeps: [`REQ_ID:{${request}}`],
  },
  {
    shape: '19 a stack of exceptions',
    paste:
      'Moon.ActionException: It failed. ---> System.ComponentModel.Win32Exception (0x80004005): No access ---> System.Runtime.InteropServices.COMException: Busy. (Exception from HRESULT: 0x80010001 (RPC_E_CALL_REJECTED))\r\n   at Moon.Flow.Run(String name) in C:\\build\\42\\Run.cs:line 1326\r\n   --- End of inner exception stack trace ---',
    codes: ['0x80004005', '0x80010001'],
  },
  {
    shape: '20 a session limit with numbers that are none',
    paste:
      'The session 5 duration (1856000 milliseconds) is longer than HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services\\MaxConnectionTime with value 1200000 allows.',
    codes: [],
    keeps: ['Terminal Services\\MaxConnectionTime', '1200000'],
  },
  {
    shape: '21 a block of dsregcmd with several codes',
    paste:
      '     Diagnostics Reference : www.contoso.com/aadjerrors\n        DRS Discovery Test : FAIL [0x801c0021/0x80072ee2]\n               resultCode: 0x1\n           preCheckResult: DoNotJoin',
    codes: ['0x801C0021', '0x80072EE2'],
  },
  {
    shape: '22 a licence check',
    paste: '{"licenseCheck":{"code":"AttendedNoLicense","message":"No licence for attended runs."}}',
    codes: ['name:attendednolicense'],
  },
  {
    shape: '23 a dump of the browser, the real code deep inside',
    paste: JSON.stringify({
      message: 'Request failed with status code 400',
      name: 'AxiosError',
      code: 'ERR_BAD_REQUEST',
      config: { headers: { Authorization: 'Bearer abCD1234efGH5678', 'x-ms-client-request-id': request } },
      response: {
        status: 400,
        data: JSON.stringify({ error: { code: 'MachineNotFound', message: 'No such machine.' } }),
      },
    }),
    codes: ['name:err_bad_request', 'name:machinenotfound'],
    hidden: ['token'],
    keeps: [request],
  },
  {
    shape: '24 the HTML attachment of a chat message',
    paste:
      '<div><div itemprop="copy-paste-block"><at id="0">Flow Medic</at>&nbsp;my run says {&quot;error&quot;:{&quot;code&quot;:&quot;AadLogonFailure&quot;,&quot;message&quot;:&quot;see &lt;data&gt;&quot;}}</div></div>',
    codes: ['name:aadlogonfailure'],
    keeps: ['see <data>'],
  },
  {
    shape: '24 the plain text of the same message, mention in front',
    paste: '<at>Flow Medic</at> my run says AadLogonFailure',
    codes: ['name:aadlogonfailure'],
  },
  {
    shape: '25 JSON in pre and code',
    paste: '<pre><code>{\n  "error": {\n    "code": "-1073741715"\n  }\n}</code></pre>',
    codes: ['0xC000006D'],
  },
  {
    shape: '25 JSON in a code block of the chat',
    paste:
      '<codeblock class=""><code>{<br>&nbsp; "error": {<br>&nbsp; &nbsp; "code": "0xC000006D"<br>}}</code></codeblock>',
    codes: ['0xC000006D'],
  },
  {
    shape: '25 quotes as entities',
    paste: '{&quot;error&quot;:{&quot;code&quot;:&quot;-1073741715&quot;}}',
    codes: ['0xC000006D'],
  },
  {
    shape: '25 blanks that do not break, and invisible ones',
    paste: '{\u00a0"error":\u00a0{\u00a0"code":\u200b"0xC000\u200b006D"\u00a0}}',
    codes: ['0xC000006D'],
  },
  {
    shape: '25 smart quotes and a minus sign',
    paste: '{\u201cerror\u201d:{\u201ccode\u201d:\u201c\u22121073741715\u201d}}',
    codes: ['0xC000006D'],
  },
  { shape: '25 an en dash', paste: 'It ends with \u20131073741715.', codes: ['0xC000006D'] },
  {
    shape: '25 a trailing comma',
    paste: '{"error":{"code":"WindowsIdentityIncorrect",},}',
    codes: ['name:windowsidentityincorrect'],
  },
  {
    shape: '25 single quotes',
    paste: "{'error': {'code': 'WindowsIdentityIncorrect', 'message': 'The credentials are not valid.'}}",
    codes: ['name:windowsidentityincorrect'],
  },
  {
    shape: '25 a hex code cut by the edge of a console',
    paste: 'Attempt Status : 0xc000\r\n                 006d',
    codes: ['0xC000006D'],
  },
  {
    shape: '25 JSON cut off in the middle',
    paste: '{"error":{"code":"WindowsIdentityIncorrect","message":"The credenti',
    codes: ['name:windowsidentityincorrect'],
  },
];
