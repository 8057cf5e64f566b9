package org.moothall.gateway;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;

/** A meeting of the Roads Panel that was held, as the stub services tell of it. */
abstract class MeetingOnStubs extends GatewayBetweenStubs {
    static final String PAGE = "/meetings/2026-03-02/roads-panel";
    static final String ITEM = PAGE + "/items/i2";

    static final String LINE = """
            {'id':'m1','bodyId':'b1','bodyName':'Roads Panel','startsAt':'2026-03-02T10:00:00Z','venue':'Town Hall',
             'status':'%s'}""";
    static final String MEETING = """
            {'id':'m1','bodyId':'b1','bodyName':'Roads Panel','startsAt':'2026-03-02T10:00:00Z','venue':'Town Hall',
             'status':'%s','kind':'ordinary','cancellationReason':%s,'agenda':%s}""";
    static final String AGENDA = """
            {'published':true,'publishedAt':'2026-02-20T09:00:00Z','items':[
              {'id':'i1','number':1,'title':'Apologies','exempt':false,'urgent':false,'documents':[]},
              {'id':'i2','number':2,'title':'Potholes in Mill Lane','purpose':'To hear of the repairs.','exempt':false,
               'urgent':true,'urgencyReason':'The lane was closed on Friday.',
               'documents':[{'id':'d1','title':'Report','mediaType':'application/pdf','size':120000,'href':'/api/documents/d1'}]},
              {'id':'i3','number':3,'title':'A private matter','exempt':true,'exemptParagraph':'3','urgent':false,
               'documents':[]}]}""";
    static final String RECORD = """
            {'id':'m1','status':'%s','publishedAt':'2026-03-10T09:00:00Z','confirmation':%s,
             'attendance':{'present':[{'name':'Councillor Ivy Marsh','presiding':true}],'apologies':[],'inAttendance':[],
               'absent':[],'movements':[{'way':'arrived','member':{'name':'Councillor Tom Reed'},'itemId':'i2'}]},
             'items':[
              {'itemId':'i1','number':1,'title':'Apologies','exempt':false,'paragraphs':['None.'],'points':[],'urgent':false},
              {'itemId':'i2','number':2,'title':'Potholes in Mill Lane','exempt':false,'urgent':true,
               'specialCircumstances':'The lane was closed on the Friday before.','paragraphs':[],'points':[],
               'content':[{'kind':'paragraph','text':'The officer spoke.'},
                 {'kind':'points','points':['It was wet.','It was dark.']},
                 {'kind':'numbered','clauses':[{'number':'4.1','text':'A clause.'}]},
                 {'kind':'table','caption':'Holes by month','headings':['Month','Holes'],'rows':[['May','17']]},
                 {'kind':'something-new','text':'Yet to come.'}],
               'decisions':[{'decisionId':'x','verdict':'RESOLVED','text':'that the holes be filled.','reasons':'They are deep.'}],
               'actions':[{'actionId':'a1','owner':'Head of Roads','text':'Fill the holes','due':'2026-04-01'}],
               'motions':[
                 {'id':'v1','classification':'motion','text':'That it be filled.','mover':{'name':'Councillor Ivy Marsh'},
                  'seconder':{'name':'Councillor Tom Reed'},'requirement':'simple','result':'carried',
                  'voteEvent':{'method':'named','counts':[{'option':'yes','value':5},{'option':'no','value':2}],
                    'votes':[{'voter':{'name':'Councillor Ivy Marsh'},'option':'yes'},
                             {'voter':{'name':'Councillor Tom Reed'},'option':'abstain'}]}},
                 {'id':'v2','classification':'amendment','amends':'v1','text':'That it be paved.','requirement':'simple','result':'lost'}],
               'interests':[{'member':{'name':'Councillor Tom Reed'},'kind':'other','nature':'Lives in the lane.','conduct':'spoke'}]},
              {'itemId':'i3','number':3,'title':'A private matter','exempt':true,'paragraphs':[],'points':[],'urgent':false,
               'publicSummary':'The Panel chose a contractor.'}]}""";

    StubCouncil council;

    @BeforeEach
    void aMeetingWithItsAgenda() {
        council = new StubCouncil(MEETINGS, MINUTES);
        meeting("agenda-published", "null", AGENDA);
    }

    void meeting(String status, String reason, String agenda) {
        council.says("/api/meetings", "{'items':[" + LINE.formatted(status) + "]}");
        council.says("/api/meetings/m1", MEETING.formatted(status, reason, agenda));
    }

    void minutes(String status, String confirmation) {
        council.says("/api/minutes/m1", RECORD.formatted(status, confirmation));
    }

    void tasks(String status, boolean overdue) {
        council.says("/api/actions", """
                {'items':[{'id':'a1','itemId':'i2','owner':'Head of Roads','text':'Fill the holes','due':'2026-04-01',
                  'status':'%s','overdue':%s}]}""".formatted(status, overdue));
    }

    static String line(String id, String day, String status) {
        return LINE.formatted(status).replace("m1", id).replace("2026-03-02", day);
    }

    /** As a browser that does not follow where it is sent. */
    HttpResponse<String> page(String path) throws Exception {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()
                .send(to(path).header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
    }
}
