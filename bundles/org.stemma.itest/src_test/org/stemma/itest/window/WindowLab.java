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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.stemma.api.Outcome;
import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.ActDetails;
import org.stemma.core.culture.Acts;
import org.stemma.core.culture.NewVessel;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.lab.Laboratories;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Session;
import org.stemma.model.identity.Role;

/**
 * The laboratory that the window tests work in, made through nothing but its verbs before the workbench starts: one person per
 * role ({@code anna} bench, {@code boris} supervisor, {@code chloe} QA reviewer, {@code dimitra} QA releaser, {@code emil}
 * administrator), line {@code MSC-W}, specification {@code SPEC-W}, lot {@code LOT-W} in quarantine with vial {@code C-W1}
 * thawed four days ago into {@code V-W1} (P1, 2.0 doublings, 800000 viable cells, fed twice), stored vials {@code C-W2} and
 * {@code C-W3}, medium {@code M-W1} in date and {@code M-W0} expired.
 */
public final class WindowLab {

    /** Password of every person. */
    public static final String PASSWORD = "violet-Kepler-42";

    private static final String FIRST = "given-Password-88";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Map<String, Role> PERSONS = Map.of("anna", Role.BENCH, "boris", Role.SUPERVISOR, "chloe", Role.QA_REVIEWER,
        "dimitra", Role.QA_RELEASER);

    private final Laboratory lab;
    private final Session administrator;

    private WindowLab(Laboratory lab) {
        this.lab = lab;
        this.administrator = signIn("emil", PASSWORD);
    }

    /** Makes the laboratory in a folder that does not exist yet, and closes it. */
    static void prepare(Path folder) {
        var now = new AtomicReference<>(Instant.now().minus(Duration.ofDays(10)));
        var founding = new Laboratories.Founding("Window laboratory", ZONE, false, "emil", "Emil Novák", PASSWORD.toCharArray());
        try (var lab = done(Services.one(Laboratories.class).create(new LabAddress.Folder(folder), Optional.empty(), founding, clock(now)))) {
            new WindowLab(lab).fill(now);
        }
    }

    private static Clock clock(AtomicReference<Instant> now) {
        return new Clock() {
            @Override
            public Instant instant() {
                return now.get();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    private void fill(AtomicReference<Instant> time) {
        PERSONS.forEach(this::person);
        var quality = signIn("chloe", PASSWORD);
        var supervisor = signIn("boris", PASSWORD);
        var line = line(quality, supervisor);
        var lot = make(supervisor, "culture.Lot", Map.of("code", "LOT-W", "product", "MSC suspension", "kind", "PRODUCT", "intendedUse",
            "CLINICAL", "line", line, "specification", specification(quality)));
        var today = LocalDate.ofInstant(time.get(), ZONE);
        var medium = medium(supervisor, "M-W1", today.plusYears(1));
        medium(supervisor, "M-W0", today.plusDays(2));
        var vials = List.of("C-W1", "C-W2", "C-W3").stream().map(code -> vial(supervisor, code, line, time.get())).toList();
        pass(time, 6);
        var anna = signIn("anna", PASSWORD);
        var vessel = new NewVessel("V-W1", "T75 flask", Optional.of(Quantity.of("75", "cm2")), Optional.empty());
        var thawed = done(lab.cultures().thaw(anna, new Acts.Thaw(ActDetails.using(medium), lot, vials.getFirst(),
            new BigDecimal("800000"), Optional.of(new BigDecimal("91.5")), List.of(vessel)))).made().getFirst();
        grow(time, anna, medium, thawed);
    }

    private void grow(AtomicReference<Instant> time, Session anna, RecordRef medium, RecordRef vessel) {
        for (int day = 1; day <= 2; day++) {
            pass(time, 1);
            done(lab.cultures().feed(anna, new Acts.Feed(ActDetails.using(medium), vessel, Optional.of(Quantity.of("15", "mL")),
                Optional.of(BigDecimal.ONE))));
            done(lab.cultures().observe(anna, new Acts.Observe(ActDetails.now(), vessel, Optional.of(new BigDecimal(30 * day)), "adherent, spindle-shaped", false)));
        }
    }

    private static void pass(AtomicReference<Instant> time, int days) {
        time.updateAndGet(instant -> instant.plus(Duration.ofDays(days)));
    }

    private RecordRef line(Session quality, Session supervisor) {
        var donor = make(quality, "donation.Donor", Map.of("code", "D-W", "eligibility", "ELIGIBLE"));
        var consent = make(quality, "donation.Consent", Map.of("code", "CON-W", "donor", donor, "permittedUses", List.of("CLINICAL"),
            "given", LocalDate.of(2026, 1, 5)));
        return make(supervisor, "donation.CellLine", Map.of("code", "MSC-W", "name", "Bone marrow MSC, donor W", "sourceKind", "BONE_MARROW",
            "donor", donor, "consent", consent));
    }

    private RecordRef specification(Session quality) {
        var viability = Map.<String, Object>of("test", "Viability", "purpose", "RELEASE", "kind", "NUMBER", "low", new BigDecimal("70"), "unit", "%");
        var specification = make(quality, "quality.SpecificationVersion", Map.of("code", "SPEC-W", "number", "SP-7", "title",
            "MSC suspension", "specificationVersion", 1, "maximumPassage", 5, "maximumDoublings", new BigDecimal("20"), "criteria", List.of(viability)));
        done(lab.records().revise(quality, specification, 1, Map.of("state", "EFFECTIVE"), "in force"));
        return specification;
    }

    private RecordRef medium(Session supervisor, String code, LocalDate expiry) {
        return make(supervisor, "material.MaterialLot", Map.of("code", code, "name", "MSC medium", "lotNumber", "2231", "expiry", expiry,
            "status", "RELEASED"));
    }

    private RecordRef vial(Session supervisor, String code, RecordRef line, Instant frozen) {
        return make(supervisor, "culture.Cryovial", Map.of("code", code, "origin", line, "frozen", frozen.minus(Duration.ofDays(30)),
            "viableCells", new BigDecimal("1000000"), "passageNumber", 1, "cumulativeDoublings", new BigDecimal("2"), "state", "STORED"));
    }

    private RecordRef make(Session session, String kind, Map<String, Object> values) {
        return done(lab.records().create(session, kind, values)).ref();
    }

    private void person(String name, Role role) {
        done(lab.people().create(administrator, name, name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1) + " Müller",
            Set.of(role), FIRST.toCharArray()));
        done(lab.people().changePassword(signIn(name, FIRST), FIRST.toCharArray(), PASSWORD.toCharArray()));
    }

    private Session signIn(String name, String password) {
        return done(lab.people().signIn(name, password.toCharArray(), "preparation"));
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.result().orElseThrow(() -> new AssertionError(outcome.problems().toString()));
    }
}
