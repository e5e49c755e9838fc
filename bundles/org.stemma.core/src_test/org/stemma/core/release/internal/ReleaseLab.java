/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.stemma.api.ContentHash;
import org.stemma.api.RecordRef;
import org.stemma.api.release.Dossier;
import org.stemma.api.release.Finding;
import org.stemma.api.release.ReleaseCheck;
import org.stemma.api.report.CertificateContent;
import org.stemma.api.report.ReportWriter;
import org.stemma.core.extension.ExtensionGateway;
import org.stemma.core.identity.internal.IdentityLab;
import org.stemma.core.lab.Session;
import org.stemma.core.record.RecordViews;
import org.stemma.core.release.Release;
import org.stemma.core.release.Release.SignRequest;
import org.stemma.core.store.LabStore;
import org.stemma.core.testing.SampleRecords;
import org.stemma.core.testing.TestLab;
import org.stemma.model.culture.CultureFactory;
import org.stemma.model.culture.Harvest;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.MaterialUse;
import org.stemma.model.culture.Passage;
import org.stemma.model.identity.Role;
import org.stemma.model.quality.Investigation;
import org.stemma.model.quality.InvestigationConclusion;
import org.stemma.model.quality.InvestigationState;
import org.stemma.model.quality.Restriction;
import org.stemma.model.quality.RestrictionJudgement;
import org.stemma.model.quality.RestrictionState;
import org.stemma.model.quality.Result;
import org.stemma.model.quality.Verdict;
import org.stemma.model.release.SignatureMeaning;

/**
 * A lot that nothing stops: line, donor and consent, two acts with a material, an effective specification with one test,
 * and a result within its limits. The QA reviewer of the samples set up what QA sets up and so cannot sign; Rita reviews and
 * Rolf releases.
 */
public final class ReleaseLab {

	public final IdentityLab identity = new IdentityLab();
	public final TestLab lab = identity.lab();
	public final SampleRecords samples = lab.samples();
	final List<NamedCheck> checks = new ArrayList<>(AllChecks.named());
	public final ExecutorService threads = Executors.newCachedThreadPool(work -> {
		Thread thread = new Thread(work, "extension");
		thread.setDaemon(true);
		return thread;
	});
	public final ExtensionGateway gateway = new ExtensionGateway(threads, lab.clock(), problem -> {
	});
	public final ContentHash configuration = new ContentHash("ab".repeat(32));
	public Optional<ReportWriter> writer = Optional.of(ReleaseLab::write);

	public final Session rita = identity.colleague("rita", Role.QA_REVIEWER);
	public final Session rolf = identity.colleague("rolf", Role.QA_RELEASER);
	public final RecordRef donor = samples.donor("D-1");
	public final RecordRef consent = samples.consent("CON-1", donor);
	public final RecordRef line = samples.line("MSC-1", donor, consent);
	public final RecordRef specification = samples.specification("S-1");
	public final RecordRef material = samples.material("M-1");
	public final RecordRef instrument = samples.instrument("I-1");
	public final RecordRef calibration = samples.calibration("CAL-1", instrument, LocalDate.of(2026, 12, 31));
	public final RecordRef lot = samples.lot("LOT-1", line, specification);
	public final RecordRef vessel = samples.vessel("V-1", lot);
	public final RecordRef passage = passage("PAS-1", 3, "9.5");
	public final RecordRef harvest = harvest("HAR-1");
	public final RecordRef result = result("RES-1", "Viability", "92", Verdict.WITHIN);

	public RecordRef passage(String code, int number, String doublings) {
		return lab.make(Role.BENCH, Passage.class, code, act -> {
			act.setPerformed(lab.clock().instant());
			act.setZone(TestLab.ZONE.getId());
			act.setPerformedBy(lab.session(Role.BENCH).person());
			act.setLot(lot);
			act.setVessel(vessel);
			act.setHarvestedCells(new BigDecimal("1000000"));
			act.setPassageNumber(number);
			act.setCumulativeDoublings(new BigDecimal(doublings));
			act.getMaterials().add(use(material));
		});
	}

	private RecordRef harvest(String code) {
		return lab.make(Role.BENCH, Harvest.class, code, act -> {
			act.setPerformed(lab.clock().instant());
			act.setZone(TestLab.ZONE.getId());
			act.setPerformedBy(lab.session(Role.BENCH).person());
			act.setLot(lot);
			act.getVessels().add(vessel);
			act.setViableCells(new BigDecimal("5000000"));
			act.setPassageNumber(3);
			act.setCumulativeDoublings(new BigDecimal("9.5"));
		});
	}

	public static MaterialUse use(RecordRef material) {
		MaterialUse use = CultureFactory.eINSTANCE.createMaterialUse();
		use.setMaterial(material);
		return use;
	}

	public RecordRef result(String code, String test, String value, Verdict verdict) {
		return result(code, test, value, verdict, lab.clock().instant());
	}

	public RecordRef result(String code, String test, String value, Verdict verdict, Instant measured) {
		return lab.make(Role.BENCH, Result.class, code, result -> {
			result.setLot(lot);
			result.setTest(test);
			result.setSpecification(specification);
			result.setInstrument(instrument);
			result.setMeasured(measured);
			result.setZone(TestLab.ZONE.getId());
			result.setEnteredBy(lab.session(Role.BENCH).person());
			result.setValue(new BigDecimal(value));
			result.setUnit("%");
			result.setVerdict(verdict);
			result.setLimits("≥ 70 %");
		});
	}

	/** A restriction of a result with a run of its own; judged when a judgement is given. */
	public RecordRef restriction(String code, RecordRef of, RestrictionJudgement judgement, String... causes) {
		RecordRef run = samples.run("RUN-" + code, instrument);
		RecordRef made = lab.make(Role.SUPERVISOR, Restriction.class, code, restriction -> {
			restriction.setRun(run);
			restriction.setInstrument(instrument);
			restriction.setState(judgement == null ? RestrictionState.OPEN : RestrictionState.JUDGED);
			restriction.setOpened(lab.clock().instant());
			restriction.getCauses().addAll(List.of(causes));
			restriction.setDescription("It was not fit on that day.");
			restriction.setReason("needed today");
			if (judgement != null) {
				restriction.setJudgement(judgement);
				restriction.setAssessment("calibrated since, found in tolerance");
			}
		});
		lab.change(Role.SUPERVISOR, Result.class, of, result -> result.setRestriction(made));
		return made;
	}


	public RecordRef investigation(String code, RecordRef of, InvestigationState state, InvestigationConclusion conclusion) {
		return lab.make(Role.BENCH, Investigation.class, code, investigation -> {
			investigation.setResult(of);
			investigation.setLot(lot);
			investigation.setState(state);
			investigation.setOpened(lab.clock().instant());
			if (conclusion != null) {
				investigation.setConclusion(conclusion);
				investigation.setClosed(lab.clock().instant());
				investigation.setClosedBy(lab.session(Role.SUPERVISOR).person());
			}
		});
	}

	public void changeLot(Consumer<Lot> change) {
		lab.change(Role.SUPERVISOR, Lot.class, lot, change);
	}

	public Release release() {
		return release(lab.store());
	}

	/** The release of the lab's lots, on a store that may stand before the lab's. */
	Release release(LabStore store) {
		return new StoredRelease(store, lab.kinds(), new RecordViews(lab.kinds(), TestLab.ZONE),
				identity.authority(), identity.identification(), identity.attempts(), identity.keys(),
				new ReleaseExtensions(() -> List.copyOf(checks), () -> writer, gateway), () -> configuration);
	}

	public Dossier dossier() {
		return release().gate(lot).get().dossier();
	}

	public List<Finding> findings(ReleaseCheck check) {
		return check.check(dossier());
	}

	public ContentHash hash() {
		return release().gate(lot).get().hash();
	}

	/** A request of a session's person with the right password for the dossier as it is. */
	public SignRequest request(Session session, SignatureMeaning meaning) {
		return new SignRequest(UUID.randomUUID(), lot, hash(), meaning, "checked against the dossier",
				meaning == SignatureMeaning.RESTRICTED ? "research only" : "", session.person().code(),
				IdentityLab.password());
	}

	private static void write(CertificateContent content, OutputStream target) throws IOException {
		target.write(content.toString().getBytes(StandardCharsets.UTF_8));
	}
}
