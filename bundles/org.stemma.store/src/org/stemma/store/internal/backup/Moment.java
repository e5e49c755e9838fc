/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.backup;

import java.nio.file.Path;
import java.util.function.Function;

import org.stemma.store.internal.sql.Session;

/** One state of a lab's database, to be read at leisure while work goes on. */
public interface Moment {

	/**
	 * Reads it.
	 *
	 * @param scratch a folder that does not exist and that an engine may use for the time
	 * @param work    what reads
	 */
	<T> T read(Path scratch, Function<Session, T> work);
}
