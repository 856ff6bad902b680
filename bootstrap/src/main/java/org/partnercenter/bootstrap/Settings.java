package org.partnercenter.bootstrap;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that can be set, read once and checked.
 *
 * @param external the PostgreSQL to use instead of the embedded one
 * @param masterKey 32 bytes that replace the data folder's own key
 * @param siteZone the zone of dates without a zone, as in dropped files
 * @param tokenLife how long a token opens the door
 * @param localWebhooks whether receivers of webhooks may be on this machine and in this network: for trying out
 * @param exportDays how long exported files are kept
 * @param unansweredDays how long a request for an authorization waits; 0: for ever
 * @param realName how real-name authentication is done
 * @param answerDays days after which an unanswered request to leave or to switch expires; 0: never
 * @param cardServices service types under which stored-value cards are bought, which is no revenue
 * @param secondApprovalAbove amounts of benefits above it, in whole CNY, need two approvals; 0: one is enough
 * @param invoicesOfPartners where partners send theirs
 * @param dataLossAllowed whether a database that can lose what was committed will do
 * @param jsonLog whether lines of the log are JSON objects
 * @param others settings of other parts of the programme, from the settings file
 */
record Settings(
        Path data,
        Http http,
        Optional<ExternalDatabase> external,
        int poolSize,
        boolean sandbox,
        boolean demo,
        Optional<Secret> masterKey,
        Limits limits,
        ZoneId siteZone,
        DroppedFiles files,
        Broker broker,
        Duration tokenLife,
        BearerClaims bearerClaims,
        Optional<Mail> mail,
        int exportDays,
        int unansweredDays,
        RealNameSettings realName,
        Acquiring acquiring,
        int answerDays,
        Set<String> cardServices,
        int secondApprovalAbove,
        InvoicesOfPartners invoicesOfPartners,
        boolean dataLossAllowed,
        boolean localWebhooks,
        boolean jsonLog,
        Map<String, String> others) {

    /**
     * Address and port to listen on; with a key store it is HTTPS.
     *
     * @param requestSeconds how long the head of a request may take to arrive, and how long its body
     */
    record Http(String host, int port, Optional<Tls> tls, int requestSeconds) {

        /** Where this house is found, as far as it knows: without a path. */
        String address() {
            var name = Set.of("0.0.0.0", "::").contains(host) ? "localhost" : host;
            return (tls.isPresent() ? "https://" : "http://") + (name.contains(":") ? "[" + name + "]" : name) + ":" + port;
        }
    }

    /** How often one may ask, and which proxies are believed about their clients' addresses. */
    record Limits(boolean enabled, int perSecond, int failuresPerMinute, List<String> trustedProxies) {}

    /** A PKCS12 file with one key and its certificates. */
    record Tls(Path keystore, Secret password) {}

    /**
     * Where files are dropped, and how they are worked on.
     *
     * @param root the folder of inbox, done and failed; nodes may share it
     * @param chunk rows in one transaction
     * @param workers files at a time
     * @param still how long a file has to lie unchanged until it is taken for complete
     */
    record DroppedFiles(Path root, int chunk, int workers, Duration still) {}

    /**
     * Where messages come from and events go to.
     *
     * @param port of the embedded broker, used where there is no external one; 0 takes a free one
     * @param consumers messages at a time
     */
    record Broker(Optional<ExternalBroker> external, int port, int consumers) {}

    /** A broker, or cluster of brokers, that somebody else runs. */
    record ExternalBroker(String url, Optional<Login> login) {
        /** The address without anything that may be secret. */
        String address() {
            return url.replaceFirst("\\?.*", "").replaceFirst("//[^/]*@", "//");
        }

        @Override
        public String toString() {
            return "ExternalBroker[" + address() + "]";
        }
    }

    /**
     * What bearer tokens call things; which of them are trusted is said by {@code mp.jwt.verify.*}.
     *
     * @param party the claim that names the party
     * @param user the claim that names the operator
     */
    record BearerClaims(String party, String user) {}

    record Login(String user, Secret password) {}

    /**
     * The server that takes mails.
     *
     * @param from the sender's address
     * @param starttls whether nothing is said in clear
     */
    record Mail(String host, int port, Optional<Login> login, String from, boolean starttls) {}

    /**
     * How customers are won.
     *
     * @param reviewReports whether the vendor confirms reports before they count
     * @param accountsPerPhone so many customers one mobile phone may have
     * @param invitationLink what stands before the code in the links of invitations
     * @param resultWait how long a creation of a customer waits for its association, where that is asked for
     */
    record Acquiring(boolean reviewReports, int accountsPerPhone, Duration resultWait, String invitationLink) {}

    /**
     * Where partners send their invoices, as notices and invoice lists say it.
     *
     * @param billTo the company they are made out to, with its tax number
     * @param address where paper goes
     * @param mailbox where electronic ones go
     */
    record InvoicesOfPartners(String billTo, String address, String mailbox) {}

    /** A server that somebody else runs; the owner migrates, the other works. */
    record ExternalDatabase(String url, Login owner, Login app) {
        /** The address without anything that may be secret. */
        String address() {
            return url.replaceFirst("\\?.*", "").replaceFirst("//[^/]*@", "//");
        }

        @Override
        public String toString() {
            return "ExternalDatabase[" + address() + ", owner=" + owner.user() + ", app=" + app.user() + "]";
        }
    }
}
