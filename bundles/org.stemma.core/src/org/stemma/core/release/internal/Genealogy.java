/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;
import org.stemma.api.report.CertificateContent.Fact;

/** The ancestry of a lot on a certificate: one line each from the donor to the lot, nothing personal. */
final class Genealogy {

	private static final List<String> MADE = List.of("culture.Thaw", "culture.Seed", "culture.Passage",
			"culture.Split", "culture.Harvest", "culture.Freeze");

	private final Dossier dossier;

	Genealogy(Dossier dossier) {
		this.dossier = dossier;
	}

	List<Fact> lines() {
		List<Fact> lines = new ArrayList<>();
		each("donation.Donor", donor -> lines.add(new Fact("Donor", donor.ref().code() + ", donor eligibility: "
				+ donor.text("eligibility").toLowerCase(Locale.ROOT))));
		each("donation.Consent", consent -> lines.add(new Fact("Consent", consent.ref().code() + " of "
				+ consent.text("given") + " for " + consent.text("permittedUses").toLowerCase(Locale.ROOT))));
		each("donation.EthicsApproval", approval -> lines.add(new Fact("Ethics approval",
				approval.text("approvalNumber") + ", " + approval.text("committee"))));
		each("donation.Collection", collection -> lines.add(new Fact("Collection",
				collection.ref().code() + ", " + collection.text("sourceKind") + ", " + collection.text("collected"))));
		each("donation.CellLine", line -> lines.add(new Fact("Cell line", line(line))));
		dossier.all("culture.Lot").stream().filter(lot -> !lot.ref().means(dossier.lot().ref())).forEach(
				lot -> lines.add(new Fact("Lot of origin", lot.ref().code() + ", " + lot.text("product") + ", "
						+ lot.text("disposition").toLowerCase(Locale.ROOT))));
		each("culture.Cryovial", vial -> lines.add(new Fact("Cryovial", vial.ref().code() + ", passage "
				+ vial.text("passageNumber") + ", frozen " + vial.text("frozen"))));
		lines.add(new Fact("Lot", dossier.lot().ref().code() + ": " + acts()));
		return lines;
	}

	private void each(String kind, Consumer<RecordView> add) {
		dossier.all(kind).forEach(add);
	}

	private static String line(RecordView line) {
		return Stream.of(line.ref().code(), line.text("name"), line.text("sourceKind"), line.text("hpscregName"),
				line.text("rrid")).filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(", "));
	}

	/** How the lot was made, for example {@code 1 thaw, 3 passages, 1 freeze}. */
	private String acts() {
		List<RecordView> acts = dossier.records().stream().filter(view -> MADE.contains(view.ref().kind()))
				.filter(view -> view.value("lot", RecordRef.class).filter(dossier.lot().ref()::means).isPresent()).toList();
		String counted = MADE.stream().flatMap(kind -> counted(acts, kind)).collect(Collectors.joining(", "));
		return counted.isEmpty() ? "no culture on record" : counted;
	}

	private static Stream<String> counted(List<RecordView> acts, String kind) {
		List<RecordView> ofKind = acts.stream().filter(act -> act.ref().kind().equals(kind)).toList();
		return ofKind.isEmpty() ? Stream.of()
				: Stream.of(ofKind.size() + " × " + ofKind.getFirst().title().toLowerCase(Locale.ROOT));
	}
}
