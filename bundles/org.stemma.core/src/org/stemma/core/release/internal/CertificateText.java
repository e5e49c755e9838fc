/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.api.report.CertificateContent;
import org.stemma.api.report.CertificateContent.Investigation;
import org.stemma.api.report.CertificateContent.JournalHead;
import org.stemma.core.quality.Judge;
import org.stemma.core.record.FieldText;
import org.stemma.core.release.internal.Decisions.Decision;
import org.stemma.core.store.JournalEntry;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.identity.SignatureKey;
import org.stemma.model.quality.SpecificationVersion;
import org.stemma.model.release.Review;
import org.stemma.model.release.Signature;

/** What a certificate says, taken from the dossier that was decided on. */
final class CertificateText {

	private final Dossiers dossiers;

	CertificateText(Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	/** The content; refused when the signatures no longer stand for the dossier as it is. */
	Outcome<CertificateContent> content(LabReader reader, RecordRef lot, Decision decision) {
		return dossiers.collect(reader, lot).then(collected -> content(reader, collected, decision));
	}

	private static Outcome<CertificateContent> content(LabReader reader, Collected collected, Decision decision) {
		LotSignatures signatures = new LotSignatures(reader);
		Signature decided = decision.signature().record();
		List<Signature> reviews = signatures.reviews(collected.ref(), collected.hash()).stream().map(Stored::record)
				.flatMap((Review review) -> signatures.signature(review).stream()).toList();
		if (!signatures.valid(decided) || reviews.isEmpty() || !decided.getDossierHash().equals(collected.hash())) {
			return changed(new LaterChanges(reader).words(collected, decision), collected);
		}
		ZoneId zone = reader.lab().zone();
		return Outcome.of(new CertificateContent(reader.lab().name(), reader.lab().demo(), words(decision),
				at(decided.getSigned(), zone), new LotFacts(collected.dossier()).all(),
				new Genealogy(collected.dossier()).lines(),
				new TestLines(collected.dossier(), limits(reader, collected)).all(),
				investigations(collected), signed(reader, reviews, decided, zone), head(reader, decision)));
	}

	private static Outcome<CertificateContent> changed(String later, Collected collected) {
		return Outcome.refused("dossier.changed", later.isEmpty()
				? "A signature on " + collected.ref() + " does not verify, or is about another dossier. No certificate can be issued on it."
				: "In the dossier of " + collected.ref() + " was made or changed after the decision: " + later
						+ ". No certificate can be issued on it.");
	}

	/** The limits of a test in words, by its name. */
	private static UnaryOperator<String> limits(LabReader reader, Collected collected) {
		Judge judge = new Judge();
		Optional<Stored<SpecificationVersion>> specification = Optional
				.ofNullable(collected.lot().record().getSpecification())
				.flatMap(ref -> reader.load(SpecificationVersion.class, ref.id()));
		return test -> specification.flatMap(version -> judge.criterion(version.record(), test).result())
				.map(judge::limits).orElse("");
	}

	private static String words(Decision decision) {
		String words = FieldText.words(decision.disposition().record().getDecision().getName());
		String restriction = decision.disposition().record().getRestriction();
		return restriction == null ? words : words + ": " + restriction;
	}

	private static List<Investigation> investigations(Collected collected) {
		return collected.dossier().all("quality.Investigation").stream().map(CertificateText::investigation).toList();
	}

	private static Investigation investigation(RecordView view) {
		return new Investigation(view.ref().code(), view.text("description").isEmpty() ? view.text("result")
				: view.text("description"), view.text("state"), view.text("conclusion"));
	}

	private static List<CertificateContent.Signature> signed(LabReader reader, List<Signature> reviews,
			Signature decision, ZoneId zone) {
		return Stream.concat(reviews.stream(), Stream.of(decision))
				.map(signature -> new CertificateContent.Signature(signature.getPrintedName(),
						FieldText.words(signature.getMeaning().getName()), signature.getReason(),
						at(signature.getSigned(), zone), signature.getAlgorithm(), fingerprint(reader, signature)))
				.toList();
	}

	private static String fingerprint(LabReader reader, Signature signature) {
		return reader.load(SignatureKey.class, signature.getKey().id()).orElseThrow().record().getFingerprint();
	}

	/** The head after the decision's commit, so that paper in a binder proves the decision itself. */
	private static JournalHead head(LabReader reader, Decision decision) {
		long sequence = reader.entries(decision.disposition().ref()).getFirst().commit().lastSequence();
		JournalEntry last = reader.entry(sequence).orElseThrow();
		return new JournalHead(reader.lab().id().toString(), last.sequence(), last.hash().hex());
	}

	private static ZonedDateTime at(Instant instant, ZoneId zone) {
		return instant.atZone(zone);
	}
}
