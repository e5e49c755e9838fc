/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Spillover between fluorochromes: read from FCS keywords and matrix files, computed from single stains, and taken out of
 * events. A row of a matrix is a fluorochrome, a column a detector; compensated = raw x inverse(spillover).
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.stemma.cytometry.compensation;
