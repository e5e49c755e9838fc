/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.work;

import org.stemma.api.RecordRef;

/** Opens records for the person. */
public interface RecordOpener {

	/** Opens the editor of a record's kind, or the general one; called on the user interface's thread. */
	void open(RecordRef ref);

	/** Opens the dossier of a lot; called on the user interface's thread. */
	void openDossier(RecordRef lot);
}
