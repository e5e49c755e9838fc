/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.store.Verification;
import org.stemma.store.internal.backup.BackupFolder;
import org.stemma.store.internal.backup.Manifest;
import org.stemma.store.internal.model.ModelRows;
import org.stemma.store.internal.model.ModelRows.StoredPackage;
import org.stemma.store.internal.schema.StoreTables;
import org.stemma.store.internal.schema.Table;

/**
 * A backup on its way to become a lab, whatever the engine.
 *
 * @param backup the backup
 */
record Restored(BackupFolder backup) {

	/**
	 * What the backup holds.
	 *
	 * @param manifest its list
	 * @param tables   its tables, derived from the model in it
	 */
	record Content(Manifest manifest, List<Table> tables) {
	}

	/** Checks every file of the backup and reads which tables the lab had. */
	Outcome<Content> read() {
		return backup.check().then(manifest -> {
			try {
				return content(manifest);
			} catch (IOException | IllegalArgumentException | DateTimeException | java.io.UncheckedIOException failure) {
				return refused(failure);
			}
		});
	}

	private Outcome<Content> content(Manifest manifest) throws IOException {
		StoredModel model = model();
		if (!model.intact()) {
			return refused(new IOException("its model does not have the hash that was stored with it"));
		}
		if (model.packages().stream().anyMatch(Restored::later)) {
			return Outcome.refused("lab.newer", "The backup was made by a newer version of Stemma. Restore it with that version.");
		}
		return Outcome.of(new Content(manifest, model.schema().tables()));
	}

	private StoredModel model() throws IOException {
		List<StoredPackage> packages = new ArrayList<>();
		backup.rows(StoreTables.MODEL, row -> packages.add(new StoredPackage((String) row.get(0), (String) row.get(1),
				(Integer) row.get(2), (String) row.get(3), (String) row.get(4))));
		return new StoredModel(packages);
	}

	private static boolean later(StoredPackage each) {
		return each.name().equals(ModelRows.LAYOUT)
				&& StoredModel.VERSIONS.compare(each.version(), ModelRows.LAYOUT_VERSION) > 0;
	}

	/** The verification of the restored lab, whose journal has to end where the backup says. */
	Outcome<Verification> agreed(Manifest manifest, Verification verification) {
		return verification.head().equals(manifest.head()) ? Outcome.of(verification)
				: refused(new IOException("its journal ends at entry " + verification.head().sequence() + " ("
						+ verification.head().hash() + "), its list says " + manifest.head().sequence() + " ("
						+ manifest.head().hash() + ")"));
	}

	/** The refusal of a backup that cannot be read as one. */
	<T> Outcome<T> refused(Exception failure) {
		return Outcome.refused(List.of(Problem.error("backup.damaged", "The backup in " + backup.folder()
				+ " cannot be restored: " + failure.getMessage() + ". Nothing was restored.").causedBy(failure)));
	}
}
