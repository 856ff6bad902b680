package org.partnercenter.bootstrap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import org.partnercenter.application.authorization.BrowseAuthorizations;
import org.partnercenter.application.certification.BrowseCertifications;
import org.partnercenter.application.contract.BrowseContracts;
import org.partnercenter.application.customer.BrowseCustomers;
import org.partnercenter.application.customer.acquire.BrowseAcquisition;
import org.partnercenter.application.customer.acquire.BrowseCreation;
import org.partnercenter.application.customer.freeze.BrowseFreezes;
import org.partnercenter.application.customer.invite.BrowseInvitations;
import org.partnercenter.application.customer.leave.BrowseLeaving;
import org.partnercenter.application.customer.reseller.BrowseCooperations;
import org.partnercenter.application.customer.reseller.BrowseResellers;
import org.partnercenter.application.identity.BrowseParties;
import org.partnercenter.application.identity.FindCredential;
import org.partnercenter.application.identity.access.BrowseOperators;
import org.partnercenter.application.identity.access.FindSignedIn;
import org.partnercenter.application.identity.access.SignIn;
import org.partnercenter.application.programme.BrowsePeople;
import org.partnercenter.application.programme.BrowseProgrammes;
import org.partnercenter.application.realname.BrowseApplications;
import org.partnercenter.application.realname.PrepareApplication;
import org.partnercenter.application.realname.attachment.BrowseUpload;
import org.partnercenter.application.realname.attachment.Uploads;
import org.partnercenter.application.verification.BrowseCodes;

/** Hands what was wired by hand to the container that makes the REST resources: who partners and customers are, and what they may. */
@ApplicationScoped
public class PeopleProducers {

    @Produces
    @Singleton
    FindCredential credentials() {
        return Wiring.current().capabilities().identity().credentials(Wiring.current().capabilities().access().signIn());
    }

    @Produces
    @Singleton
    @Typed(SignIn.class)
    SignIn signIn() {
        return Wiring.current().capabilities().access().signIn();
    }

    @Produces
    @Singleton
    FindSignedIn signedIn() {
        return Wiring.current().capabilities().access().signIn();
    }

    @Produces
    @Singleton
    BrowseOperators operators() {
        return Wiring.current().capabilities().access().browse();
    }

    @Produces
    @Singleton
    BrowseParties parties() {
        return Wiring.current().capabilities().identity().browse();
    }

    @Produces
    @Singleton
    BrowseCustomers customers() {
        return Wiring.current().capabilities().customers().browse();
    }

    @Produces
    @Singleton
    BrowseCreation creation() {
        return Wiring.current().capabilities().creation();
    }

    @Produces
    @Singleton
    BrowseAcquisition acquisition() {
        return Wiring.current().capabilities().acquire().browse();
    }

    @Produces
    @Singleton
    BrowseCertifications certifications() {
        return Wiring.current().capabilities().certification().browse();
    }

    @Produces
    @Singleton
    BrowseProgrammes programmes() {
        return Wiring.current().capabilities().programmes().browse();
    }

    @Produces
    @Singleton
    BrowsePeople dedicatedPeople() {
        return Wiring.current().capabilities().programmes().people();
    }

    @Produces
    @Singleton
    BrowseContracts contracts() {
        return Wiring.current().capabilities().contracts().browse();
    }

    @Produces
    @Singleton
    BrowseInvitations invitations() {
        return Wiring.current().capabilities().inviting().browse();
    }

    @Produces
    @Singleton
    BrowseLeaving leaving() {
        return Wiring.current().capabilities().leaving().browse();
    }

    @Produces
    @Singleton
    BrowseResellers resellers() {
        return Wiring.current().capabilities().hierarchy().resellers().browse();
    }

    @Produces
    @Singleton
    BrowseCooperations cooperations() {
        return Wiring.current().capabilities().hierarchy().cooperations().browse();
    }

    @Produces
    @Singleton
    BrowseFreezes freezes() {
        return Wiring.current().capabilities().hierarchy().freezes().browse();
    }

    @Produces
    @Singleton
    BrowseAuthorizations authorizations() {
        return Wiring.current().capabilities().authorizations().browse();
    }

    @Produces
    @Singleton
    BrowseCodes codes() {
        return Wiring.current().capabilities().verification().browse();
    }

    @Produces
    @Singleton
    BrowseApplications realNameApplications() {
        return Wiring.current().capabilities().realName().browse();
    }

    @Produces
    @Singleton
    PrepareApplication realNamePreparation() {
        return Wiring.current().capabilities().realName().preparation();
    }

    @Produces
    @Singleton
    BrowseUpload realNameUpload() {
        return Wiring.current().capabilities().realName().attachments().browse();
    }

    @Produces
    @Singleton
    Uploads realNameUploads() {
        return Wiring.current().capabilities().realName().attachments().uploads();
    }
}
