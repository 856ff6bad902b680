package org.partnercenter.rest.customer.invite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.rest.kernel.Access;

/** Where links lead as long as no portal of the vendor takes them: a page that tells what to do. The code behind the {@code #} never gets here. */
@Path("/invitation")
@Tag(name = "Winning customers")
@ApplicationScoped
public class InvitationPageResource {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN"><head><meta charset="utf-8"><title>邀请 · Invitation</title>
            <meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"></head>
            <body>
            <h1>伙伴邀请</h1>
            <p>地址栏中 # 之后的部分是您的邀请码，仅供您使用一次，请勿转发。以您的客户账号调用
            <code>POST /v2/customers/invitations/query</code> 查看邀请方，<code>POST /v2/customers/invitations/accept</code> 接受邀请：</p>
            <pre>{"code": "…"}</pre>
            <h1 lang="en">An invitation</h1>
            <p lang="en">What stands behind the # of this page's address is your code. It is for you alone and can be used once. With your account,
            <code>POST /v2/customers/invitations/query</code> tells who invites you, and <code>POST /v2/customers/invitations/accept</code> accepts.</p>
            </body></html>
            """;

    @GET
    @Extension(name = Access.OPERATION, value = Access.NOBODY)
    @Produces("text/html; charset=UTF-8")
    @Operation(summary = "Tells the invited what to do with a link. Needs no signature.")
    public Response page() {
        return Response.ok(PAGE).header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'").build();
    }
}
