// Foreign checks the log of a running book with code that others wrote for another log: Go's checksum database.
// It knows of the book only where things lie.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

var (
	key      = flag.String("key", "", "verifier key of the log")
	keysFrom = flag.Bool("keys-from-book", false, "believe the keys that the book names itself")
	older    = flag.String("older", "", "file with a checkpoint of before")
	save     = flag.String("save", "", "file to keep the checkpoint in")
	proof    = flag.Bool("proof", false, "ask the book for the proof that its log extends the older one, too")
)

func main() {
	log.SetFlags(0)
	flag.Parse()
	if flag.NArg() != 1 || (*key == "") != *keysFrom {
		fmt.Fprintln(os.Stderr, "foreign [-key verifier | -keys-from-book] [-older file [-proof]] [-save file] address")
		os.Exit(2)
	}
	if err := check(strings.TrimRight(flag.Arg(0), "/")); err != nil {
		log.Fatal("does not hold: ", err)
	}
	fmt.Println("All of this holds.")
}

func check(book string) error {
	known, err := verifiers(book)
	if err != nil {
		return err
	}
	text, err := get(book + "/log/checkpoint")
	if err != nil {
		return err
	}
	origin, tree, err := open(text, known)
	if err != nil {
		return err
	}
	fmt.Printf("checkpoint of %s over %d leaves, root %v\n", origin, tree.N, tree.Hash)
	tiles := &tileReader{base: book + "/log/", known: map[tlog.Tile][]byte{}}
	reader := tlog.TileHashReader(tree, tiles)
	if err := leaves(tree, tiles, reader); err != nil {
		return err
	}
	if *older != "" {
		if err := extends(book, origin, tree, reader, known); err != nil {
			return err
		}
	}
	if *save != "" {
		return os.WriteFile(*save, text, 0o644)
	}
	return nil
}

// verifiers of the key that was given, or of those that the book names.
func verifiers(book string) (note.Verifiers, error) {
	texts := []string{*key}
	if *keysFrom {
		answer, err := get(book + "/api/log/keys")
		if err != nil {
			return nil, err
		}
		var named []struct{ Verifier string }
		if err := json.Unmarshal(answer, &named); err != nil {
			return nil, err
		}
		texts = nil
		for _, each := range named {
			texts = append(texts, each.Verifier)
		}
	}
	var list []note.Verifier
	for _, text := range texts {
		verifier, err := note.NewVerifier(text)
		if err != nil {
			return nil, fmt.Errorf("key %q: %w", text, err)
		}
		list = append(list, verifier)
	}
	return note.VerifierList(list...), nil
}

// open a checkpoint that one of the verifiers signed.
func open(text []byte, known note.Verifiers) (string, tlog.Tree, error) {
	var tree tlog.Tree
	opened, err := note.Open(text, known)
	if err != nil {
		return "", tree, fmt.Errorf("checkpoint: %w", err)
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) < 4 {
		return "", tree, errors.New("checkpoint: too few lines")
	}
	if tree.N, err = strconv.ParseInt(lines[1], 10, 64); err != nil {
		return "", tree, err
	}
	tree.Hash, err = tlog.ParseHash(lines[2])
	return lines[0], tree, err
}

// leaves makes the whole tree anew from the entries and compares root, tiles and proofs.
func leaves(tree tlog.Tree, tiles *tileReader, reader tlog.HashReader) error {
	var stored hashes
	var sum []tlog.Hash
	for from := int64(0); from < tree.N; from += 1 << height {
		entries, err := tiles.entries(from, min(1<<height, tree.N-from))
		if err != nil {
			return err
		}
		for i, entry := range entries {
			more, err := tlog.StoredHashes(from+int64(i), entry, stored)
			if err != nil {
				return err
			}
			stored = append(stored, more...)
			sum = append(sum, tlog.RecordHash(entry))
		}
	}
	root, err := tlog.TreeHash(tree.N, stored)
	if err != nil {
		return err
	}
	if root != tree.Hash {
		return fmt.Errorf("the %d leaves give the root %v", tree.N, root)
	}
	fmt.Printf("%d leaves give exactly this root\n", tree.N)
	if err := compare(tree, tiles, stored); err != nil {
		return err
	}
	return records(tree, sum, reader)
}

// compare each tile that the book serves with the one that follows from the leaves.
func compare(tree tlog.Tree, tiles *tileReader, stored tlog.HashReader) error {
	compared := 0
	for _, tile := range tlog.NewTiles(height, 0, tree.N) {
		// of a partial tile, only the width that this tree has
		if width := tree.N>>(height*tile.L) - tile.N<<height; int64(tile.W) != min(1<<height, width) {
			continue
		}
		want, err := tlog.ReadTileData(tile, stored)
		if err != nil {
			return err
		}
		got, err := tiles.read(tile)
		if err != nil {
			return err
		}
		if !bytes.Equal(got, want) {
			return fmt.Errorf("%s is not the tile that follows from the leaves", path(tile))
		}
		compared++
	}
	fmt.Printf("%d tiles are exactly those that follow from them\n", compared)
	return nil
}

// records proves leaves from the tiles: all of a small log, about a thousand of a large one, always the first and the last.
func records(tree tlog.Tree, sum []tlog.Hash, reader tlog.HashReader) error {
	step, proven := 1+tree.N/1000, 1
	for i := int64(0); i < tree.N-1; i += step {
		if err := record(tree, i, sum[i], reader); err != nil {
			return err
		}
		proven++
	}
	if err := record(tree, tree.N-1, sum[tree.N-1], reader); err != nil {
		return err
	}
	fmt.Printf("%d inclusion proofs hold, those of the first and the last leaf among them\n", proven)
	return nil
}

func record(tree tlog.Tree, i int64, sum tlog.Hash, reader tlog.HashReader) error {
	proof, err := tlog.ProveRecord(tree.N, i, reader)
	if err == nil {
		err = tlog.CheckRecord(proof, tree.N, tree.Hash, i, sum)
	}
	if err != nil {
		return fmt.Errorf("leaf %d: %w", i, err)
	}
	return nil
}

// extends checks that the log begins with the one of the older checkpoint.
func extends(book, origin string, tree tlog.Tree, reader tlog.HashReader, known note.Verifiers) error {
	text, err := os.ReadFile(*older)
	if err != nil {
		return err
	}
	before, first, err := open(text, known)
	if err != nil {
		return err
	}
	if before != origin || first.N > tree.N {
		return fmt.Errorf("the older checkpoint is of %s over %d leaves", before, first.N)
	}
	proven, err := tlog.ProveTree(tree.N, first.N, reader)
	if err == nil {
		err = tlog.CheckTree(proven, tree.N, tree.Hash, first.N, first.Hash)
	}
	if err == nil && *proof {
		err = answered(book, tree, first)
	}
	if err != nil {
		return fmt.Errorf("since the older checkpoint: %w", err)
	}
	fmt.Printf("it begins with the %d leaves of the older checkpoint\n", first.N)
	return nil
}

func answered(book string, tree, first tlog.Tree) error {
	answer, err := get(fmt.Sprintf("%s/api/log/consistency?from=%d&to=%d", book, first.N, tree.N))
	if err != nil {
		return err
	}
	var proof struct{ Proof []string }
	if err := json.Unmarshal(answer, &proof); err != nil {
		return err
	}
	var hashes tlog.TreeProof
	for _, text := range proof.Proof {
		hash, err := tlog.ParseHash(text)
		if err != nil {
			return err
		}
		hashes = append(hashes, hash)
	}
	if err := tlog.CheckTree(hashes, tree.N, tree.Hash, first.N, first.Hash); err != nil {
		return err
	}
	fmt.Printf("the book's own proof of consistency, of %d hashes, holds\n", len(hashes))
	return nil
}

// hashes of a tree in the order in which Go's log stores them.
type hashes []tlog.Hash

func (h hashes) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	read := make([]tlog.Hash, len(indexes))
	for i, index := range indexes {
		if index >= int64(len(h)) {
			return nil, fmt.Errorf("no hash %d", index)
		}
		read[i] = h[index]
	}
	return read, nil
}

// tileReader fetches tiles from where C2SP's tlog-tiles has them, each once.
type tileReader struct {
	base  string
	known map[tlog.Tile][]byte
}

func (r *tileReader) Height() int { return height }

func (r *tileReader) SaveTiles([]tlog.Tile, [][]byte) {}

func (r *tileReader) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	all := make([][]byte, len(tiles))
	for i, tile := range tiles {
		data, err := r.read(tile)
		if err != nil {
			return nil, err
		}
		all[i] = data
	}
	return all, nil
}

func (r *tileReader) read(tile tlog.Tile) ([]byte, error) {
	if data, ok := r.known[tile]; ok {
		return data, nil
	}
	data, err := get(r.base + path(tile))
	if err == nil {
		r.known[tile] = data
	}
	return data, err
}

// entries of one tile, each after its length in two bytes.
func (r *tileReader) entries(from, width int64) ([][]byte, error) {
	tile := tlog.Tile{H: height, L: -1, N: from >> height, W: int(width)}
	data, err := get(r.base + path(tile))
	if err != nil {
		return nil, err
	}
	var entries [][]byte
	for len(data) >= 2 {
		length := int(data[0])<<8 | int(data[1])
		if len(data) < 2+length {
			break
		}
		entries = append(entries, data[2:2+length])
		data = data[2+length:]
	}
	if len(data) > 0 || int64(len(entries)) != width {
		return nil, fmt.Errorf("%s has not exactly %d entries", path(tile), width)
	}
	return entries, nil
}

// path of a tile: as in Go's log, but without the height, and with the leaves under another name.
func path(tile tlog.Tile) string {
	path := strings.TrimPrefix(tile.Path(), fmt.Sprintf("tile/%d/", height))
	if data := strings.TrimPrefix(path, "data/"); data != path {
		path = "entries/" + data
	}
	return "tile/" + path
}

func get(address string) ([]byte, error) {
	answer, err := http.Get(address)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", address, answer.Status)
	}
	return io.ReadAll(answer.Body)
}

func min(a, b int64) int64 {
	if a < b {
		return a
	}
	return b
}
