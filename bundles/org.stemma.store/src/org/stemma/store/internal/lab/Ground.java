/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.util.Objects;

import org.stemma.store.internal.backup.Moment;
import org.stemma.store.internal.files.KeptFiles;
import org.stemma.store.internal.sql.Database;

/**
 * What a lab stands on.
 *
 * @param database its database
 * @param files    its raw files
 * @param moment   one state of its database
 * @param place    where it lives
 */
record Ground(Database database, KeptFiles files, Moment moment, Place place) {

	/** Checks that nothing is missing. */
	Ground {
		Objects.requireNonNull(database, "database");
		Objects.requireNonNull(files, "files");
		Objects.requireNonNull(moment, "moment");
		Objects.requireNonNull(place, "place");
	}
}
