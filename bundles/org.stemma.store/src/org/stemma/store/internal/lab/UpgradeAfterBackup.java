/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.store.LabIdentity;
import org.stemma.store.internal.backup.Copying;

/** Copies a lab as it was into its own folder before it is extended. */
final class UpgradeAfterBackup implements Upgrade {

	/** Folder of a lab that holds the copies. */
	static final String COPIES = "before-extension";

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss.SSSSSS'Z'", Locale.ROOT)
			.withZone(ZoneOffset.UTC);

	private final Path folder;
	private final Migrating migrating = new Migrating();

	UpgradeAfterBackup(Path folder) {
		this.folder = folder;
	}

	@Override
	public Outcome<Boolean> apply(Ground ground, LabIdentity lab, StoredModel stored, Additions additions) {
		if (!additions.changeTables()) {
			return migrating.apply(ground, lab, stored, additions);
		}
		Path copy = folder.resolve(COPIES).resolve(NAME.format(Clock.systemUTC().instant()));
		return new Copying(lab.id(), stored.schema().tables(), ground.moment(), ground.files()).backup(copy)
				.then(head -> migrating.apply(ground, lab, stored, additions))
				.then(done -> Outcome.of(done, List.of(Problem.note("lab.kept", "As it was before it was extended, the laboratory is "
						+ "kept in " + copy + "."))));
	}
}
