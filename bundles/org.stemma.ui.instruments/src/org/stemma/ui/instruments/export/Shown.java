/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.export;

import org.stemma.ui.plot.Painting;

/**
 * What a page shows now.
 *
 * @param name     a short name for files
 * @param painting the picture
 * @param data     the data behind it
 */
public record Shown(String name, Painting painting, DataTable data) {
}
