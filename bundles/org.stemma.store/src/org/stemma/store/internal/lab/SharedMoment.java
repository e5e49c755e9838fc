/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.nio.file.Path;
import java.util.function.Function;

import org.stemma.store.internal.backup.Moment;
import org.stemma.store.internal.sql.Database;
import org.stemma.store.internal.sql.Session;

/** One state of a database whose engine keeps several by itself. */
final class SharedMoment implements Moment {

	private final Database database;

	SharedMoment(Database database) {
		this.database = database;
	}

	@Override
	public <T> T read(Path scratch, Function<Session, T> work) {
		return database.snapshot(work);
	}
}
