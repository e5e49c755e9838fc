/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.time.Clock;
import java.util.List;
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
import org.stemma.store.internal.files.KeptFiles;
import org.stemma.store.internal.model.ModelRows.StoredPackage;
import org.stemma.store.internal.read.Reading;
import org.stemma.store.internal.row.LabModel;
import org.stemma.store.internal.sql.Database;
import org.stemma.store.internal.verify.Verifying;

/** Opens the lab in a database: reads what it is, compares its model with the program's, puts its parts together. */
final class Opening {

	private final StoreSettings settings;
	private final Database database;
	private final KeptFiles files;
	private final Place place;
	private final Clock clock;

	Opening(StoreSettings settings, Database database, KeptFiles files, Place place, Clock clock) {
		this.settings = settings;
		this.database = database;
		this.files = files;
		this.place = place;
		this.clock = clock;
	}

	Outcome<LabStore> open() {
		Optional<LabIdentity> identity = database.read(new IdentityRow()::read);
		if (identity.isEmpty()) {
			return Outcome.refused("lab.identity", "The laboratory does not say what it is: its identity is missing, "
					+ "damaged, or written by a newer program.");
		}
		LabModel model = LabModel.of(settings.packages(), identity.get().zone());
		List<StoredPackage> stored = database.read(new ModelRows()::read);
		return new ModelComparison(model, stored).compare().map(same -> put(identity.get(), model));
	}

	private LabStore put(LabIdentity identity, LabModel model) {
		Counters counters = new Counters(database);
		Running running = new Running(identity, clock, settings.boot(), settings.configuration());
		Reading reading = Reading.of(identity, model);
		Committing committing = new Committing(database, model, running, counters, files::has);
		return new JdbcLabStore(new OpenLab(reading, database, committing, counters, files,
				new CommitWatch(database, settings.complaints()), new Verifying(database, reading, files, committing),
				new Copying(database, reading, files), place));
	}
}
