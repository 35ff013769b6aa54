"""Fill in what a report says about its own parts: the numbers of its tables, figures, paragraphs and chapters."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from facilitator.reporting.outline import (
    Block,
    Chart,
    Figure,
    Heading,
    Outline,
    Paragraph,
    Recommendation,
    Table,
    Words,
    WordsBlock,
    heading_number,
)
from facilitator.reporting.phrases import phrases_in


def resolved(outline: Outline) -> Outline:
    """Return the outline with every cross reference saying the number of what it refers to.

    A reference to what the outline does not hold keeps the words it came with.
    """
    if not any(run.refers_to for block in outline.blocks for run in words_of(block)):
        return outline
    numbers = numbers_in(outline)
    return replace(outline, blocks=tuple(_filled(block, numbers) for block in outline.blocks))


def words_of(block: Block) -> Words:
    """Return a block's words, where it holds any that may be styled."""
    return block.words if isinstance(block, WordsBlock) else ()


def numbers_in(outline: Outline) -> Mapping[str, str]:
    """Return what a reference to each block says, by the block's key; of equal keys the first counts."""
    return dict(reversed(list(_numbers(outline))))


def _numbers(outline: Outline) -> Iterator[tuple[str, str]]:
    phrases = phrases_in(outline.language)
    headings, paragraph, table, figure, recommendation = [0, 0, 0], 0, 0, 0, 0
    for block in outline.blocks:
        match block:
            case Heading():
                headings[block.level - 1] += 1
                headings[block.level :] = [0] * (len(headings) - block.level)
                yield block.key, heading_number(block.level, headings[block.level - 1]).removesuffix(".")
            case Paragraph() if block.numbered:
                paragraph += 1
                yield block.key, str(paragraph)
            case Recommendation():
                recommendation += 1
                yield block.key, f"R{recommendation}"
            case Table():
                table += 1
                yield block.key, phrases.numbered("Table", table)
            case Figure() | Chart():
                figure += 1
                yield block.key, phrases.numbered("Figure", figure)
            case _:
                pass


def _filled(block: Block, numbers: Mapping[str, str]) -> Block:
    if not isinstance(block, WordsBlock) or not any(run.refers_to for run in block.words):
        return block
    words = tuple(
        replace(run, text=numbers[run.refers_to]) if run.refers_to in numbers else replace(run, refers_to="")
        for run in block.words
    )
    return replace(block, words=words)
