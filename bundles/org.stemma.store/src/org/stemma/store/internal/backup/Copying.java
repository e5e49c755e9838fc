/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.backup;

import java.nio.file.Path;

import org.stemma.api.Outcome;
import org.stemma.core.store.JournalHead;
import org.stemma.store.internal.files.KeptFiles;
import org.stemma.store.internal.read.Reading;
import org.stemma.store.internal.sql.Database;

/** Copies a lab. */
public final class Copying {

	public Copying(Database database, Reading reading, KeptFiles files) {
	}

	public Outcome<JournalHead> backup(Path folder) {
		throw new UnsupportedOperationException("coming within the hour");
	}
}
