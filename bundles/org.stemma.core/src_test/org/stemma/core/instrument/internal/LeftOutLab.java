/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.stemma.api.ContentHash;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.Imports.ImportReceipt;
import org.stemma.core.testing.TestLab;
import org.stemma.model.identity.Role;
import org.stemma.model.instrument.InstrumentRun;
import org.stemma.model.quality.Result;
import org.stemma.model.quality.Verdict;
import org.stemma.model.release.Certificate;
import org.stemma.model.release.Disposition;
import org.stemma.model.release.Review;
import org.stemma.model.release.SignatureMeaning;

/** A run of three rows of which the first was kept; the second has a name that is no code, the third has neither name nor time. */
final class LeftOutLab {

	static final String[] ROWS = { "V-1;2026-03-02T08:30;92.5;1.25", "Unknown 1;2026-03-02T08:31;91;1.5", " ;;<70;1.75" };

	private static final RecordRef SIGNATURE = new RecordRef("release.Signature", UUID.randomUUID(), "SIG-1");
	private static final ContentHash HASH = new ContentHash("0".repeat(64));

	final ImportLab lab;
	final Path file;
	final ImportReceipt first;

	LeftOutLab(Path folder) {
		this(new ImportLab(folder));
	}

	LeftOutLab(ImportLab lab) {
		this.lab = lab;
		this.file = lab.list(ROWS);
		this.first = lab.accept(lab.preview(file).get(), 0).get();
	}

	RecordRef run() {
		return first.run();
	}

	InstrumentRun record() {
		return lab.lab.record(InstrumentRun.class, run());
	}

	Outcome<ImportPreview> takeUp(Role role) {
		return lab.imports().takeUp(lab.lab.session(role), run());
	}

	ImportPreview takeUp() {
		return takeUp(Role.BENCH).get();
	}

	ImportPreview matched(Map<Integer, RecordRef> chosen) {
		return lab.match(takeUp(), chosen).get();
	}

	Outcome<ImportReceipt> accept(ImportPreview preview, String reason, Integer... rows) {
		return lab.imports().accept(lab.lab.session(Role.BENCH), preview, Set.of(rows), reason);
	}

	/** A result of the run that somebody entered by hand. */
	RecordRef byHand(String code, RecordRef sample) {
		return lab.lab.make(Role.BENCH, Result.class, code, result -> {
			result.setLot(lab.lot);
			result.setSample(sample);
			result.setTest("Viability");
			result.setSpecification(lab.specification);
			result.setInstrument(lab.instrument);
			result.setRun(run());
			result.setMeasured(Instant.parse("2026-03-02T07:31:00Z"));
			result.setZone(TestLab.ZONE.getId());
			result.setEnteredBy(lab.lab.session(Role.BENCH).person());
			result.setValue(new BigDecimal("91"));
			result.setUnit("%");
			result.setVerdict(Verdict.WITHIN);
			result.setLimits("at least 70 %");
		});
	}

	/** The lot is reviewed. */
	void reviewed() {
		lab.lab.make(Review.class, "REV-1", review -> {
			review.setLot(lab.lot);
			review.setSignature(SIGNATURE);
			review.setDossierHash(HASH);
		});
	}

	/** The lot is decided on. */
	RecordRef decided(SignatureMeaning decision) {
		return lab.lab.make(Disposition.class, "DSP-1", disposition -> {
			disposition.setLot(lab.lot);
			disposition.setDecision(decision);
			disposition.setSignature(SIGNATURE);
			disposition.setDossierHash(HASH);
		});
	}

	/** The lot has its certificate. */
	void certified(RecordRef decision) {
		lab.lab.make(Certificate.class, "COA-1", certificate -> {
			certificate.setLot(lab.lot);
			certificate.setDisposition(decision);
			certificate.setContent(HASH);
			certificate.setHeadSequence("7");
			certificate.setHeadHash(HASH);
		});
	}
}
