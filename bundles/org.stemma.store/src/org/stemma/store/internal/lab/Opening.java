/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.time.Clock;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.core.store.LabIdentity;
import org.stemma.core.store.LabStore;
import org.stemma.store.StoreSettings;
import org.stemma.store.internal.model.ModelRows;
import org.stemma.store.internal.model.IdentityRow;
import org.stemma.store.internal.backup.Copying;
import org.stemma.store.internal.commit.Committing;
import org.stemma.store.internal.commit.Counters;
import org.stemma.store.internal.commit.Running;
import org.stemma.store.internal.read.Reading;
import org.stemma.store.internal.row.LabModel;
import org.stemma.store.internal.row.ProgramModel;
import org.stemma.store.internal.sql.Database;
import org.stemma.store.internal.verify.Verifying;

/** Opens the lab in a database: reads what it is, compares its model with the program's, puts its parts together. */
final class Opening {

	private final StoreSettings settings;
	private final ProgramModel program;
	private final Ground ground;
	private final Upgrade upgrade;
	private final Clock clock;

	Opening(StoreSettings settings, ProgramModel program, Ground ground, Upgrade upgrade, Clock clock) {
		this.settings = settings;
		this.program = program;
		this.ground = ground;
		this.upgrade = upgrade;
		this.clock = clock;
	}

	Outcome<LabStore> open() {
		Optional<LabIdentity> identity = ground.database().read(new IdentityRow()::read);
		if (identity.isEmpty()) {
			return Outcome.refused("lab.identity", "The laboratory does not say what it is: its identity is missing, "
					+ "damaged, or written by a newer program.");
		}
		LabModel model = program.in(identity.get().zone());
		StoredModel stored = new StoredModel(ground.database().read(new ModelRows()::read));
		return new ModelComparison(model, stored).compare()
				.then(additions -> additions.equals(Additions.NONE) ? Outcome.of(true)
						: upgrade.apply(ground, identity.get(), stored, additions))
				.map(fits -> put(identity.get(), model));
	}

	private LabStore put(LabIdentity identity, LabModel model) {
		Database database = ground.database();
		Counters counters = new Counters(database);
		Running running = new Running(identity, clock, settings.boot(), settings.configuration());
		Reading reading = Reading.of(identity, model);
		Committing committing = new Committing(database, model, running, counters, ground.files()::has);
		return new JdbcLabStore(new OpenLab(reading, database, committing, counters, ground.files(),
				new CommitWatch(database, settings.complaints()), new Verifying(database, reading, ground.files(), committing),
				new Copying(identity.id(), model.schema().tables(), ground.moment(), ground.files()), ground.place()));
	}
}
