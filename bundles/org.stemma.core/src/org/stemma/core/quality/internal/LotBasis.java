/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import org.stemma.core.store.Stored;
import org.stemma.model.culture.Lot;
import org.stemma.model.quality.SpecificationVersion;

/**
 * A lot and the specification version that it names: not the newest one, the one it is judged by.
 *
 * @param lot           the lot
 * @param specification the version
 */
record LotBasis(Stored<Lot> lot, Stored<SpecificationVersion> specification) {
}
