/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.demo;

import java.util.UUID;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.release.Release;
import org.stemma.model.release.SignatureMeaning;

/** Review, release by a second person, and the certificate. */
final class DemoRelease {

	private final Laboratory laboratory;
	private final Story story;
	private final DemoStaff staff;
	private final RecordRef lot;

	DemoRelease(Laboratory laboratory, Story story, DemoStaff staff, RecordRef lot) {
		this.laboratory = laboratory;
		this.story = story;
		this.staff = staff;
		this.lot = lot;
	}

	Release.CertificateFile release() throws DemoStoppedException {
		story.day(1, "10:00", "review and release");
		Release.Gate gate = story.done(laboratory.release().gate(lot));
		story.tell(DemoPerson.REVIEWER.printedName(), "opens the dossier of " + lot.code() + ": "
				+ gate.dossier().records().size() + " records, " + gate.answers().size() + " checks, "
				+ (gate.stops().isEmpty() ? "nothing stops the lot" : gate.stops().size() + " stop the lot"));
		gate.stops().forEach(stop -> story.line("                             " + stop.message()));
		story.refused(DemoPerson.DOCUMENTS.printedName(), "wants to review",
				sign(DemoPerson.DOCUMENTS, SignatureMeaning.REVIEWED, "complete"));
		story.clock().pass(45);
		story.done(sign(DemoPerson.REVIEWER, SignatureMeaning.REVIEWED, "dossier complete, results plausible"));
		story.tell(DemoPerson.REVIEWER.printedName(), "signs: reviewed");
		story.clock().pass(30);
		story.refused(DemoPerson.REVIEWER.printedName(), "wants to release",
				sign(DemoPerson.REVIEWER, SignatureMeaning.RELEASED, "in a hurry"));
		story.clock().pass(30);
		story.done(sign(DemoPerson.RELEASER, SignatureMeaning.RELEASED, "meets SP-MSC version 2"));
		story.tell(DemoPerson.RELEASER.printedName(), "signs: released");
		story.clock().pass(5);
		return story.done(laboratory.release().certificate(staff.of(DemoPerson.RELEASER), lot));
	}

	private Outcome<RecordView> sign(DemoPerson person, SignatureMeaning meaning, String reason) {
		return laboratory.release().gate(lot)
				.then(gate -> laboratory.release().sign(staff.of(person), new Release.SignRequest(UUID.randomUUID(),
						lot, gate.hash(), meaning, reason, "", person.name(), person.secret())));
	}
}
