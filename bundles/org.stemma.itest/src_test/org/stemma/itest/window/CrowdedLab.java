/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.Actor;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.LabStores;
import org.stemma.core.store.UnitOfWork;
import org.stemma.model.ModelPackages;
import org.stemma.model.culture.IntendedUse;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.LotDisposition;
import org.stemma.model.culture.LotKind;
import org.stemma.model.identity.Person;
import org.stemma.model.record.Record;

/** The {@link WindowLab} with 100,000 more lots, {@code L-000001} to {@code L-100000}, committed through the store. */
final class CrowdedLab {

    static final int LOTS = 100_000;

    private static final int LOTS_IN_A_COMMIT = 1_000;

    private final KindModels kinds = new KindModels(new ModelPackages().all());
    private final LabStore store;
    private final Actor actor;

    private CrowdedLab(LabStore store) {
        this.store = store;
        var boris = store.find(Person.class, "boris").orElseThrow().ref();
        this.actor = new Actor(boris, "Boris Müller", "SUPERVISOR", "preparation");
    }

    static void prepare(Path folder) {
        WindowLab.prepare(folder);
        var opened = Services.one(LabStores.class).open(new LabAddress.Folder(folder), Optional.empty(), Clock.systemUTC());
        try (var store = opened.get()) {
            new CrowdedLab(store).fill();
        }
    }

    private void fill() {
        for (int first = 1; first <= LOTS; first += LOTS_IN_A_COMMIT) {
            List<Record> lots = new ArrayList<>();
            for (int number = first; number < first + LOTS_IN_A_COMMIT; number++) {
                lots.add(lot(number));
            }
            store.commit(new UnitOfWork(UUID.randomUUID(), actor, "Taken over", lots, List.of(), List.of())).get();
        }
    }

    private Lot lot(int number) {
        var lot = kinds.create(Lot.class);
        lot.setCode(code(number));
        lot.setProduct("MSC suspension, donor " + number % 977);
        lot.setKind(LotKind.PRODUCT);
        lot.setIntendedUse(number % 3 == 0 ? IntendedUse.CLINICAL : IntendedUse.RESEARCH);
        lot.setDisposition(number % 2 == 0 ? LotDisposition.RELEASED : LotDisposition.QUARANTINE);
        return lot;
    }

    static String code(int number) {
        return String.format(Locale.ROOT, "L-%06d", number);
    }
}
