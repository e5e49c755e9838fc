/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.api.Outcome;
import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.ActDetails;
import org.stemma.core.culture.Acts;
import org.stemma.core.culture.NewVessel;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Session;
import org.stemma.core.quality.Quality.ResultEntry;
import org.stemma.core.quality.Quality.Value;
import org.stemma.model.identity.Role;

/**
 * A lot of its own in the {@link WindowLab}, made through verbs: {@code LOT-x} from collection {@code BM-x}, judged by
 * {@code SPEC-x} (viability at least 70 %, filled by the cell counter {@code INST-x}), thawed from {@code C-x} into
 * {@code V-x}. Boris and Chloe set it up, Anna thaws.
 */
record JudgedLot(Laboratory lab, Staff staff, String mark) {

    private static final String FIRST = "given-Password-88";

    /** Makes the lot unless it is there. */
    static JudgedLot of(WorkbenchSession session, String mark) {
        var lot = new JudgedLot(SignedIn.workplace(session).laboratory(), session.staff(), mark);
        if (lot.lab.records().find("culture.Lot", lot.code("LOT")).isEmpty()) {
            lot.make();
        }
        return lot;
    }

    /** A code of it, for example {@code V-x}. */
    String code(String prefix) {
        return prefix + "-" + mark;
    }

    /** The lot. */
    RecordRef lot() {
        return lab.records().find("culture.Lot", code("LOT")).orElseThrow().ref();
    }

    /** A result for viability by Anna. */
    void viability(String percent) {
        done(lab.quality().enter(as("anna"), ResultEntry.byHand(lot(), "Viability", Value.of(new BigDecimal(percent), "%"))));
    }

    /** Its counter was calibrated today. */
    void calibrated() {
        var today = LocalDate.now(lab.zone());
        create(as("boris"), "instrument.Calibration", Map.of("code", code("CAL"), "instrument",
            lab.records().find("instrument.Instrument", code("INST")).orElseThrow().ref(), "performed", today, "due", today.plusDays(365), "outcome", "PASSED",
            "asFound", "+7 %, out of tolerance", "asLeft", "+0.5 %"));
    }

    /** Its counter writes into a folder that is watched, or no more. */
    void watched(Optional<Path> folder) {
        var instrument = lab.records().find("instrument.Instrument", code("INST")).orElseThrow();
        Object path = folder.<Object>map(Path::toString).orElse(Optional.empty());
        done(lab.records().revise(as("boris"), instrument.ref(), instrument.version(), Map.of("watchedFolder", path), "the counter was connected"));
    }

    /** From now on its counter needs calibration, and was due for it a week ago. */
    void calibrationOverdue() {
        var today = LocalDate.now(lab.zone());
        var instrument = lab.records().find("instrument.Instrument", code("INST")).orElseThrow();
        create(as("boris"), "instrument.Calibration", Map.of("code", code("CAL"), "instrument", instrument.ref(), "performed", today.minusDays(372),
            "due", today.minusDays(7), "outcome", "PASSED"));
        create(as("boris"), "instrument.Maintenance", Map.of("code", code("MT"), "instrument", instrument.ref(), "maintenanceKind", "PREVENTIVE",
            "performed", today.minusDays(300), "performedBy", "Service Ltd", "due", today.plusDays(20), "outcome", "FIT_FOR_USE", "asFound", "worn seal",
            "asLeft", "seal replaced"));
        create(as("boris"), "instrument.InstrumentQualification", Map.of("code", code("PQ"), "instrument", instrument.ref(), "stage", "PERFORMANCE",
            "performed", today.minusDays(300), "performedBy", "Service Ltd", "outcome", "PASSED"));
        done(lab.records().revise(as("boris"), instrument.ref(), instrument.version(), Map.of("needsCalibration", true, "needsMaintenance", true),
            "calibrated yearly"));
    }

    /** A reviewer who had no part in anything. */
    void reviewer(String name, String printedName) {
        if (lab.records().find("identity.Person", name).isEmpty()) {
            done(lab.people().create(as("emil"), name, printedName, Set.of(Role.QA_REVIEWER), FIRST.toCharArray()));
            done(lab.people().changePassword(signIn(name, FIRST), FIRST.toCharArray(), WindowLab.PASSWORD.toCharArray()));
        }
    }

    /** Sets up another instrument that writes a format. */
    void instrument(String mark, String format) {
        create(as("boris"), "instrument.Instrument", Map.of("code", code(mark), "name", "Instrument " + mark, "format", format,
            "fileLocale", "en-US", "qualification", "QUALIFIED", "needsCalibration", false));
    }

    /** A vial that has the code of the lot, which codes of two kinds may. */
    void vialOfTheSameCode() {
        create(as("boris"), "culture.Cryovial", vial(code("LOT")));
    }

    private void make() {
        var today = LocalDate.now(lab.zone());
        var boris = as("boris");
        var lot = create(boris, "culture.Lot", Map.of("code", code("LOT"), "product", "MSC suspension " + mark, "kind", "PRODUCT",
            "intendedUse", "CLINICAL", "collection", collection(today), "specification", specification()));
        var vial = create(boris, "culture.Cryovial", vial(code("C")));
        var medium = create(boris, "material.MaterialLot", Map.of("code", code("M"), "name", "MSC medium", "lotNumber", "77", "expiry",
            today.plusYears(1), "status", "RELEASED"));
        create(boris, "instrument.Instrument", Map.of("code", code("INST"), "name", "Cell counter " + mark, "format", "beckman.vicell.blu",
            "fileLocale", "en-US", "qualification", "QUALIFIED", "needsCalibration", false));
        done(lab.cultures().thaw(as("anna"), new Acts.Thaw(ActDetails.using(medium), lot, vial, new BigDecimal("900000"),
            Optional.empty(), List.of(new NewVessel(code("V"), "T75 flask", Optional.of(Quantity.of("75", "cm2")), Optional.empty())))));
    }

    private Map<String, Object> vial(String code) {
        return Map.of("code", code, "origin", lab.records().find("donation.Collection", code("BM")).orElseThrow().ref(),
            "frozen", Instant.now().minus(Duration.ofDays(30)).truncatedTo(ChronoUnit.SECONDS), "viableCells", new BigDecimal("1000000"),
            "passageNumber", 1, "cumulativeDoublings", new BigDecimal("2"), "state", "STORED");
    }

    private RecordRef collection(LocalDate today) {
        var chloe = as("chloe");
        var donor = create(chloe, "donation.Donor", Map.of("code", code("D"), "eligibility", "ELIGIBLE", "eligibilityDetermined", today.minusDays(50)));
        var consent = create(chloe, "donation.Consent", Map.of("code", code("CON"), "donor", donor, "permittedUses", List.of("CLINICAL"),
            "given", today.minusDays(60)));
        var approval = create(chloe, "donation.EthicsApproval", Map.of("code", code("EA"), "committee", "Ethics committee", "approvalNumber",
            "7/" + mark, "permittedUses", List.of("CLINICAL"), "approved", today.minusDays(300), "validUntil", today.plusDays(300)));
        return create(as("boris"), "donation.Collection", Map.of("code", code("BM"), "donor", donor, "consent", consent, "approval", approval,
            "sourceKind", "BONE_MARROW", "collected", Instant.now().minus(Duration.ofDays(40)).truncatedTo(ChronoUnit.SECONDS)));
    }

    private RecordRef specification() {
        var chloe = as("chloe");
        var viability = Map.<String, Object>of("test", "Viability", "purpose", "RELEASE", "kind", "NUMBER", "low", new BigDecimal("70"), "unit", "%",
            "instrumentField", "viability (cell counter)");
        var specification = create(chloe, "quality.SpecificationVersion", Map.of("code", code("SPEC"), "number", "SP-" + mark, "title",
            "MSC suspension", "specificationVersion", 1, "maximumPassage", 5, "maximumDoublings", new BigDecimal("20"), "criteria", List.of(viability)));
        done(lab.records().revise(chloe, specification, 1, Map.of("state", "EFFECTIVE"), "in force"));
        return specification;
    }

    private RecordRef create(Session session, String kind, Map<String, Object> values) {
        return done(lab.records().create(session, kind, values)).ref();
    }

    private Session as(String name) {
        return staff.session(lab, name);
    }

    private Session signIn(String name, String password) {
        return done(lab.people().signIn(name, password.toCharArray(), "preparation"));
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.result().orElseThrow(() -> new AssertionError(outcome.problems().toString()));
    }
}
