/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.instrument;

import org.osgi.annotation.versioning.ConsumerType;
import org.stemma.api.Outcome;

/**
 * Reads one format of instrument export. Registered as a service with the property {@link #FORMAT}.
 *
 * <p>
 * A reader is stateless and safe to call from several threads. It reads by structure and by name, never by a position
 * learnt from one file. A wrong or truncated file gives an outcome without a result whose problems name file, line,
 * column, what was found and what was expected; it never throws for what a file holds. A call that takes longer than
 * its deadline is abandoned.
 */
@ConsumerType
public interface InstrumentReader {

	/** Service property, {@code String}: stable identifier of the format, for example {@code beckman.vicell.blu}. */
	String FORMAT = "stemma.format";

	/** Service property, {@code String}: name of the format as people know it, for example {@code Beckman Vi-CELL BLU}. */
	String TITLE = "stemma.format.title";

	/** Service property, {@code String}: version of the reader, kept with every run it read. */
	String READER_VERSION = "stemma.reader.version";

	/**
	 * Service property, {@code String}: what the instrument does, by the name that the Allotrope Simple Model has for it,
	 * for example {@code cell counting}, {@code plate reader} or {@code qpcr}.
	 */
	String TECHNIQUE = "stemma.technique";

	/**
	 * Says how sure this reader is that the file is of its format, by the content alone.
	 *
	 * @param head the first bytes of the file
	 * @return how sure, and by what
	 */
	Recognition recognise(FileHead head);

	/**
	 * Reads a whole file.
	 *
	 * @param file     the file, whose bytes may be read more than once
	 * @param settings the laboratory's settings for this instrument
	 * @return the content, or why it cannot be had
	 */
	Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings);
}
