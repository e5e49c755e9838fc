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

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.lab.Session;
import org.stemma.core.query.Query;
import org.stemma.core.release.Release.SignRequest;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.Role;
import org.stemma.model.release.Signature;
import org.stemma.model.release.SignatureMeaning;

class SignRulesTest {

	private final ReleaseLab lab = new ReleaseLab();

	@Test
	void aRestrictionHasToBeSaid() {
		SignRequest request = lab.request(lab.rolf, SignatureMeaning.RESTRICTED);
		assertEquals(List.of("restriction.missing"), codes(lab.release().sign(lab.rolf, new SignRequest(UUID.randomUUID(),
				lab.lot, request.shown(), SignatureMeaning.RESTRICTED, "because", " ", "rolf", request.password()))));
	}

	@Test
	void aWrongPasswordIsAFailedAttemptAndMakesTheNextOneWait() {
		assertEquals(List.of("signin.wrong"), codes(sign(lab.rita, SignatureMeaning.REVIEWED, "rita", "wrong")));
		assertEquals(1, lab.identity.attemptsFor("rita"));
		assertEquals(List.of("signin.wait"), codes(sign(lab.rita, SignatureMeaning.REVIEWED)));
		lab.lab.clock().advance(Duration.ofSeconds(1));
		assertTrue(sign(lab.rita, SignatureMeaning.REVIEWED).succeeded());
		assertEquals(2, lab.identity.attemptsFor("rita"));
	}

	@Test
	void onlyTheSessionsPersonSigns() {
		assertEquals(List.of("sign.name"), codes(sign(lab.rita, SignatureMeaning.REVIEWED, "rolf", "wrong")));
		Session forged = new Session(lab.rolf.person(), "Rolf", lab.rolf.roles(), "ws");
		Session mixed = new Session(new RecordRef("identity.Person", lab.rolf.person().id(), "rita"), "Rolf",
				forged.roles(), "ws");
		assertEquals(List.of("sign.name"), codes(sign(mixed, SignatureMeaning.RELEASED, "rita", null)));
		assertEquals(0, lab.lab.store().count(Query.of("release.Signature")));
	}

	@Test
	void asksForAReason() {
		SignRequest request = lab.request(lab.rita, SignatureMeaning.REVIEWED);
		for (String reason : new String[] { "", " . ", null, "bad\u0000reason" }) {
			assertEquals(List.of("reason.missing"), codes(lab.release().sign(lab.rita, new SignRequest(UUID.randomUUID(),
					lab.lot, request.shown(), SignatureMeaning.REVIEWED, reason, "", "rita", request.password()))));
		}
	}

	@Test
	void anOperationThatDidSomethingElseSignsNothing() {
		UUID used = lab.lab.store().entries(lab.lot).getFirst().commit().operationId();
		SignRequest request = lab.request(lab.rita, SignatureMeaning.REVIEWED);
		assertEquals(List.of("operation.used"), codes(lab.release().sign(lab.rita, new SignRequest(used, lab.lot,
				request.shown(), SignatureMeaning.REVIEWED, "looked at it", "", "rita", request.password()))));
	}

	@Test
	void aPersonRetiredWhileTheDialogIsOpenDoesNotSign() {
		SignRequest request = lab.request(lab.rita, SignatureMeaning.REVIEWED);
		lab.lab.change(Role.ADMINISTRATOR, Person.class, lab.rita.person(), person -> person.setActive(false));
		assertEquals(List.of("session.ended"), codes(lab.release().sign(lab.rita, request)));
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
}
