/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;
import org.stemma.api.report.CertificateContent.Fact;

/** What a certificate says about the lot itself; facts that are not known are left out. */
final class LotFacts {

	private static final int DECIMALS = 2;

	private final Dossier dossier;

	LotFacts(Dossier dossier) {
		this.dossier = dossier;
	}

	List<Fact> all() {
		RecordView lot = dossier.lot();
		return Stream.of(new Fact("Lot number", lot.ref().code()), fact("Product", "product"), fact("Kind", "kind"),
				fact("Stage", "stage"), fact("Intended use", "intendedUse"),
				new Fact("Specification", Specifications.words(dossier)), new Fact("Protocol", protocol(lot)),
				new Fact("Passage number", highest("passageNumber")),
				new Fact("Cumulative population doublings", highest("cumulativeDoublings")))
				.filter(fact -> !fact.value().isBlank()).toList();
	}

	private Fact fact(String label, String field) {
		return new Fact(label, dossier.lot().text(field));
	}

	private static String protocol(RecordView lot) {
		String version = lot.text("protocolVersion").isEmpty() ? "" : "version " + lot.text("protocolVersion");
		return Stream.of(lot.text("protocolNumber"), lot.text("protocolTitle"), version).filter(text -> !text.isEmpty())
				.reduce((left, right) -> left + ", " + right).orElse("");
	}

	/** The highest value of the lot's acts and vessels, as the release checks take it. */
	private String highest(String field) {
		return dossier.records().stream().filter(view -> ofLot(view, dossier.lot().ref()))
				.filter(view -> view.value(field, Number.class).isPresent())
				.max(Comparator.comparing(
						view -> new BigDecimal(view.value(field, Number.class).orElseThrow().toString())))
				.map(view -> view.value(field, BigDecimal.class).map(LotFacts::rounded).orElseGet(() -> view.text(field)))
				.orElse("");
	}

	private static String rounded(BigDecimal number) {
		return number.setScale(Math.min(number.scale(), DECIMALS), RoundingMode.HALF_EVEN).toPlainString();
	}

	private static boolean ofLot(RecordView view, RecordRef lot) {
		return !view.ref().kind().equals("culture.Cryovial")
				&& view.value("lot", RecordRef.class).filter(lot::means).isPresent();
	}
}
