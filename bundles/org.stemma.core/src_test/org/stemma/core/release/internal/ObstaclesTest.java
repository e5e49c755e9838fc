/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.release.Finding;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.lab.Session;
import org.stemma.core.query.Query;
import org.stemma.core.release.Release.SignRequest;
import org.stemma.model.culture.Lot;
import org.stemma.model.donation.Donor;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.Role;
import org.stemma.model.release.Disposition;
import org.stemma.model.release.SignatureMeaning;

class ObstaclesTest {

	private final ReleaseLab lab = new ReleaseLab();

	@Test
	void whoMadeAnythingOfTheDossierNeitherReviewsNorDecides() {
		Session author = lab.identity.withPassword(Role.QA_REVIEWER);
		Outcome<RecordView> refused = sign(author, SignatureMeaning.REVIEWED);
		assertEquals(List.of("sign.author"), codes(refused));
		assertTrue(refused.problems().getFirst().message().contains("Donor D-1"), refused.toString());
		sign(lab.rita, SignatureMeaning.REVIEWED).get();
		lab.lab.change(Role.ADMINISTRATOR, Person.class, author.person(),
				person -> person.getRoles().add(Role.QA_RELEASER));
		assertEquals(List.of("sign.author"), codes(sign(author, SignatureMeaning.RELEASED)));
	}

	@Test
	void whoChangedARecordLongAgoIsStillItsAuthor() {
		lab.lab.change(Role.QA_RELEASER, Donor.class, lab.donor, donor -> donor.setNote("first"));
		lab.lab.change(Role.QA_REVIEWER, Donor.class, lab.donor, donor -> donor.setNote("second"));
		sign(lab.rita, SignatureMeaning.REVIEWED).get();
		assertEquals(List.of("sign.author"),
				codes(sign(lab.identity.withPassword(Role.QA_RELEASER), SignatureMeaning.RELEASED)));
	}

	@Test
	void havingDecidedOnALotOfOriginIsNoAuthorship() {
		sign(lab.rita, SignatureMeaning.REVIEWED).get();
		sign(lab.rolf, SignatureMeaning.RELEASED).get();
		RecordRef child = lab.samples.lot("LOT-2", lab.line, lab.specification);
		lab.lab.change(Role.SUPERVISOR, Lot.class, child, lot -> lot.getParents().add(lab.lot));
		assertEquals(List.of(), lab.release().obstacles(lab.rita, child, SignatureMeaning.REVIEWED));
		List<String> codes = lab.release().obstacles(lab.rolf, child, SignatureMeaning.RELEASED).stream()
				.map(finding -> finding.code()).toList();
		assertEquals(List.of("sign.unreviewed"), codes);
	}

	@Test
	void reviewerAndReleaserDiffer() {
		Session both = lab.identity.colleague("both", Role.QA_REVIEWER, Role.QA_RELEASER);
		sign(both, SignatureMeaning.REVIEWED).get();
		assertEquals(List.of("sign.reviewer"), codes(sign(both, SignatureMeaning.RELEASED)));
		sign(lab.rita, SignatureMeaning.REVIEWED).get();
		assertEquals(List.of("sign.reviewer"), codes(sign(both, SignatureMeaning.RELEASED)));
		assertTrue(sign(lab.rolf, SignatureMeaning.RELEASED).succeeded());
	}

	@Test
	void noDecisionWithoutAReview() {
		for (SignatureMeaning meaning : List.of(SignatureMeaning.RELEASED, SignatureMeaning.RESTRICTED,
				SignatureMeaning.REJECTED)) {
			assertEquals(List.of("sign.unreviewed"), codes(sign(lab.rolf, meaning)), meaning.getName());
		}
	}

	@Test
	void eachMeaningNeedsItsRole() {
		Session admin = lab.identity.withPassword(Role.ADMINISTRATOR);
		Session bench = lab.identity.withPassword(Role.BENCH);
		for (SignatureMeaning meaning : SignatureMeaning.values()) {
			assertEquals(List.of("role.missing"), codes(sign(admin, meaning)));
			assertEquals(List.of("role.missing"), codes(sign(bench, meaning)));
		}
		assertEquals(List.of("role.missing"), codes(sign(lab.rita, SignatureMeaning.RELEASED)));
		assertEquals(List.of("role.missing"), codes(sign(lab.rolf, SignatureMeaning.REVIEWED)));
	}

	@Test
	void oneReviewPerPersonAndDossier() {
		sign(lab.rita, SignatureMeaning.REVIEWED).get();
		assertEquals(List.of("sign.reviewed"), codes(sign(lab.rita, SignatureMeaning.REVIEWED)));
	}

	@Test
	void aDecidedLotIsNotDecidedAgain() {
		sign(lab.rita, SignatureMeaning.REVIEWED).get();
		sign(lab.rolf, SignatureMeaning.RELEASED).get();
		Session other = lab.identity.colleague("other", Role.QA_RELEASER);
		assertEquals(List.of("lot.decided"), codes(sign(other, SignatureMeaning.REJECTED)));
		assertEquals(1, lab.lab.store().count(Query.of("release.Disposition")));
	}

	private Outcome<RecordView> sign(Session session, SignatureMeaning meaning) {
		return lab.release().sign(session, lab.request(session, meaning));
	}

	private Outcome<RecordView> sign(Session session, SignatureMeaning meaning, String name, String password) {
		SignRequest right = lab.request(session, meaning);
		return lab.release().sign(session, new SignRequest(UUID.randomUUID(), lab.lot, right.shown(), meaning,
				"checked it all", "research", name, password == null ? right.password() : password.toCharArray()));
	}

	private static List<String> codes(Outcome<?> outcome) {
		return outcome.problems().stream().map(problem -> problem.code()).toList();
	}

	@Test
	void areTheSameForEachMeaningWhetherAskedTogetherOrAlone() {
		Map<SignatureMeaning, List<Finding>> together = lab.release().obstacles(lab.rolf, lab.release().gate(lab.lot).get());
		assertEquals(List.of(SignatureMeaning.values()), List.copyOf(together.keySet()));
		together.forEach((meaning, findings) -> assertEquals(lab.release().obstacles(lab.rolf, lab.lot, meaning), findings));
		assertEquals("sign.unreviewed", together.get(SignatureMeaning.RELEASED).getFirst().code());
	}

	@Test
	void aLotThatIsNotThereIsNamedForEachMeaning() {
		RecordRef nowhere = new RecordRef("culture.Lot", UUID.randomUUID(), "LOT-0");
		for (SignatureMeaning meaning : SignatureMeaning.values()) {
			assertEquals("lot.unknown", lab.release().obstacles(lab.rita, nowhere, meaning).getFirst().code());
		}
	}
}
