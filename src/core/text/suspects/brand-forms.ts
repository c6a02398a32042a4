/*
 * How the names of trading sites are built, and how sentences speak of sites and trades that belong in them. Only
 * words that any such name may share stand here: trades and ways in, never a name.
 */

/** Trades that break into pages. */
const TRADE = '(?:体育|體育|娱乐|娛樂|彩票|棋牌|电竞|電競|博彩|真人|竞彩|竞猜|电子游艺|捕鱼|老虎机|百家乐)';
/** Ways in to a site. */
const ENTRANCE =
  '(?:官方网站|官方網站|官方入口|官方平台|官方|官网|官網|平台|平臺|网址|網址|网站|網站|网页版|手机版|客户端|入口|登录|登陆|注册|開戶|开户|投注|下注|下载|[aA]pp|APP)';
const REGION = '[·・]?[(（]?(?:中国|中國)?[)）]?';

/**
 * What ends a name, by how much it says: `full` says all by itself (a trade and a way in, a code and a way
 * in, two ways in); `site` is any site's; `trade` is an ordinary word too.
 */
export const FORMS = {
  full: new RegExp(
    `${TRADE}${REGION}${ENTRANCE}+|[·・]?[(（](?:中国|中國)[)）]${ENTRANCE}+|(?<=[A-Za-z]\\d{2,4}|\\d{2,4}[A-Za-z]{1,12})${TRADE}?${ENTRANCE}+|(?<=[\\p{Script=Han}A-Za-z0-9])(?:官方网站|官网|平台|[aA]pp|APP)(?:登录|登陆|注册|开户|投注|下注|网址|入口)+`,
    'gu',
  ),
  site: /(?:官方网站|官方網站|官网|官網)/gu,
  trade: new RegExp(TRADE, 'gu'),
} as const;

/** What may follow a name that is known by now to be a site's. */
export const AFTER_KNOWN_NAME = new RegExp(`^(?:${TRADE}${REGION}${ENTRANCE}*|${REGION}${ENTRANCE}+)`, 'u');

/** What stands before or after a site's name in a sentence that speaks of the site. */
export const SPOKEN_OF_BEFORE =
  /(?:登录|登陆|访问|进入|打开|浏览|点击|搜索|下载|使用|开发|推出|创办|创立|运营|建立|搭建|打造|建设|根据|据|通过|一个|家|个|的|及|其|该)$/u;
export const SPOKEN_OF_AFTER =
  /^(?:上|中|的|为|是|，|,|。|；|;|、|：|:|）|\)|》|”|」|《|（|\(|“|报道|报导|公布|发布|宣布|公告|显示|刊登|播出|直播|查询|介绍|指出|表示|称|$|\n)/u;

/** What goes on a trade's word where it is an ordinary one (体育局, 体育活动), and stops, which say nothing. */
export const ORDINARY_AFTER_TRADE =
  /^(?:总局|局|馆|场|课|活动|事业|产业|运动|健身|设施|锻炼|教育|教师|老师|比赛|赛|项目|学|大学|中心|用品|器材|节|生|委|部|系|新闻|频道|公园|文化|工作|强国|精神|明星|竞技|考试|成绩|竞|记者|界|会|类|迷|圈|业|报|周|台|城|版|公司|集团|俱乐部|方面|性|化|圈|和|与|及|等|[^\p{Script=Han}]|$)/u;

/** Words that tell that a text is about a trade by itself. */
export const SUBJECTS =
  /体育|體育|运动|運動|比赛|比賽|球|赛|賽|奥运|奧運|娱乐|娛樂|电影|電影|电视|電視|演艺|歌手|游戏|遊戲|彩票|博彩|玩家|明星|影视|综艺/gu;
